import fc from 'fast-check';
import { extractReport } from '../extract-report';
import { FORM_2014, FORM_2019, FORM_2021 } from '../testing/forms';
import { GRID_LAYOUTS, printAsGrid } from '../testing/print-form';
import { cellsOf, expectAll, expectNoWrongNumber, numbersOf, runs } from '../testing/random-figures';
import { mixedTree } from '../testing/trees';
import { readGrids } from '../testing/whole-report';

const RUNS = runs(6);
const MANY = runs(15);

describe.each([FORM_2021, FORM_2019, FORM_2014])('the tables of $id as grids', (form) => {
  for (const [name, print] of Object.entries(GRID_LAYOUTS))
    it(`give back every cell: ${name}`, () => {
      fc.assert(
        fc.property(cellsOf(form), (printed) => expectAll(form, readGrids(form, printed, print).figures, printed)),
        RUNS,
      );
    });

  it('never give a wrong number when a cell is lost', () => {
    fc.assert(
      fc.property(numbersOf(form), fc.nat(), (printed, lost) => {
        for (const table of form.tables) {
          const grid = printAsGrid(table, printed);
          const cells = grid.cells.filter((_, index) => index !== lost % grid.cells.length);
          const year = form.years.from;
          const tree = mixedTree([`某镇${year}年政府信息公开工作年度报告`, table.title, { ...grid, cells }]);
          expectNoWrongNumber(extractReport(tree, { fileName: null }).figures, printed);
        }
      }),
      MANY,
    );
  });

  it('never give a wrong number when a row is lost', () => {
    fc.assert(
      fc.property(numbersOf(form), fc.nat(), (printed, lost) => {
        const report = readGrids(form, printed, (table) => {
          const grid = printAsGrid(table, printed);
          const gone = lost % grid.rowCount;
          const cells = grid.cells
            .filter((cell) => cell.row !== gone)
            .map((cell) => (cell.row > gone ? { ...cell, row: cell.row - 1 } : cell))
            .map((cell) =>
              cell.row < gone && cell.row + cell.rowSpan > gone ? { ...cell, rowSpan: cell.rowSpan - 1 } : cell,
            );
          return { ...grid, rowCount: grid.rowCount - 1, cells };
        });
        expectNoWrongNumber(report.figures, printed);
      }),
      MANY,
    );
  });

  it('never give a wrong number when two rows have changed places', () => {
    fc.assert(
      fc.property(numbersOf(form), fc.nat(), fc.nat(), (printed, one, other) => {
        const report = readGrids(form, printed, (table) => swapRows(printAsGrid(table, printed), one, other));
        expectNoWrongNumber(report.figures, printed);
      }),
      MANY,
    );
  });
});

/** Two rows that are drawn alike change their words and numbers. */
function swapRows(grid: ReturnType<typeof printAsGrid>, one: number, other: number): ReturnType<typeof printAsGrid> {
  const textsOf = (row: number) => grid.cells.filter((cell) => cell.row === row).map((cell) => cell.text);
  const first = one % grid.rowCount;
  const alike = Array.from({ length: grid.rowCount }, (_, row) => row).filter(
    (row) => textsOf(row).length === textsOf(first).length,
  );
  const second = alike[other % alike.length] ?? first;
  const [of1, of2] = [textsOf(first), textsOf(second)];
  const cells = grid.cells.map((cell) => {
    if (cell.row !== first && cell.row !== second) return cell;
    const at = grid.cells.filter(({ row, column }) => row === cell.row && column < cell.column).length;
    return { ...cell, text: (cell.row === first ? of2 : of1)[at] ?? '' };
  });
  return { ...grid, cells };
}
