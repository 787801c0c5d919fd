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
});
