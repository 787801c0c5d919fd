import { type FigureValue, figuresOf, tableOf as officialTable, type ValueState } from '@gongkai/domain';
import fc from 'fast-check';
import { extractReport } from '../extract-report';
import { FORM_2021 } from '../testing/form-2021';
import {
  BLIND_LAYOUTS,
  DAMAGED_LAYOUTS,
  type Printed,
  printAsGrid,
  printAsText,
  printWithoutSpans,
  printWithSlivers,
  RUN_TOGETHER,
  TEXT_LAYOUTS,
} from '../testing/print-form';
import { mixedTree, textTree } from '../testing/trees';

const FIGURES = figuresOf(FORM_2021);
const HEAD = ['某某镇人民政府2023年政府信息公开工作年度报告', '一、总体情况', '本镇按规定公开信息。'];
const TAIL = ['五、存在的主要问题及改进情况', '人手不足，将加强培训。', '六、其他需要报告的事项', '无。'];
const ALL_LAYOUTS = { ...TEXT_LAYOUTS, ...BLIND_LAYOUTS, ...DAMAGED_LAYOUTS };
const FEE = 'proactive.adminFees.amountWanYuan';

const SYMBOLS: Record<string, ValueState> = { '': 'blank', '/': 'slash', '-': 'dash', '——': 'dash', 无: 'noneWord' };

const count = fc.oneof({ weight: 4, arbitrary: fc.constant('0') }, fc.nat(99_999).map(String));
const symbol = fc.constantFrom(...Object.keys(SYMBOLS));
const numbers = fc.array(count, { minLength: FIGURES.length, maxLength: FIGURES.length }).map(byFigure);
const cells = fc
  .array(fc.oneof({ weight: 5, arbitrary: count }, symbol), { minLength: FIGURES.length, maxLength: FIGURES.length })
  .map(byFigure);

function byFigure(texts: readonly string[]): Printed {
  return Object.fromEntries(FIGURES.map((figure, index) => [figure.id, texts[index] ?? '0']));
}

const readText = (lines: readonly string[]) =>
  extractReport(textTree([...HEAD, ...lines, ...TAIL]), { fileName: null }).figures;

function readGrids(printed: Printed, print: typeof printAsGrid) {
  const tables = FORM_2021.tables.flatMap((table) => [table.title, print(table, printed)]);
  return extractReport(mixedTree([...HEAD, ...tables, ...TAIL]), { fileName: null }).figures;
}

/** Value and state that a printed cell has. */
function meaningOf(text: string): Pick<FigureValue, 'value' | 'state'> {
  const state = SYMBOLS[text];
  return state ? { value: null, state } : { value: Number(text), state: 'number' };
}

function expectAll(figures: Record<string, FigureValue>, printed: Printed): void {
  const got = Object.fromEntries(FIGURES.map(({ id }) => [id, [figures[id]?.value, figures[id]?.state]]));
  const want = Object.fromEntries(
    FIGURES.map(({ id }) => [id, [meaningOf(printed[id] ?? '').value, meaningOf(printed[id] ?? '').state]]),
  );
  expect(got).toEqual(want);
}

/** Every number that was read is the one that is printed; what is not certain may be missing. */
function expectNoWrongNumber(figures: Record<string, FigureValue>, printed: Printed): void {
  const wrong = FIGURES.filter(({ id }) => {
    const value = figures[id]?.value ?? null;
    return value !== null && value !== meaningOf(printed[id] ?? '').value;
  });
  expect(wrong.map(({ id }) => `${id}: ${printed[id]} read as ${figures[id]?.value}`)).toEqual([]);
}

describe('official tables as text', () => {
  for (const [name, layout] of Object.entries(ALL_LAYOUTS))
    it(`gives back every number: ${name}`, () => {
      fc.assert(
        fc.property(numbers, (printed) => expectAll(readText(printAsText(FORM_2021, printed, layout)), printed)),
        { numRuns: 12 },
      );
    });

  for (const [name, layout] of Object.entries(TEXT_LAYOUTS))
    it(`never gives a wrong number where cells are blank or hold symbols: ${name}`, () => {
      fc.assert(
        fc.property(cells, (printed) =>
          expectNoWrongNumber(readText(printAsText(FORM_2021, printed, layout)), printed),
        ),
        { numRuns: 12 },
      );
    });

  it('tells blanks and symbols apart where each cell has a tab', () => {
    const layout = TEXT_LAYOUTS['a tab before each cell, an empty line after each row'] ?? (() => []);
    fc.assert(
      fc.property(cells, (printed) => expectAll(readText(printAsText(FORM_2021, printed, layout)), printed)),
      { numRuns: 12 },
    );
  });

  for (const [name, layout] of Object.entries(BLIND_LAYOUTS))
    it(`reads a row with blank cells as unreadable where blanks do not show: ${name}`, () => {
      fc.assert(
        fc.property(cells, (printed) =>
          expectNoWrongNumber(readText(printAsText(FORM_2021, printed, layout)), printed),
        ),
        { numRuns: 12 },
      );
    });

  it('never splits numbers that ran together in a wrong place', () => {
    fc.assert(
      fc.property(numbers, (printed) =>
        expectNoWrongNumber(readText(printAsText(FORM_2021, printed, RUN_TOGETHER)), printed),
      ),
      { numRuns: 25 },
    );
  });

  it('splits zeros that ran together, one for each cell', () => {
    const printed = byFigure([]);
    expectAll(readText(printAsText(FORM_2021, printed, RUN_TOGETHER)), printed);
  });

  for (const [name, layout] of Object.entries(ALL_LAYOUTS))
    it(`never gives a wrong number when a line is lost: ${name}`, () => {
      fc.assert(
        fc.property(numbers, fc.nat(), (printed, lost) => {
          const lines = printAsText(FORM_2021, printed, layout);
          expectNoWrongNumber(readText(lines.filter((_, index) => index !== lost % lines.length)), printed);
        }),
        { numRuns: 25 },
      );
    });
});

describe('official tables as grids', () => {
  it('give back every cell', () => {
    fc.assert(
      fc.property(cells, (printed) => expectAll(readGrids(printed, printAsGrid), printed)),
      { numRuns: 12 },
    );
  });

  it('give back every cell after narrow columns were added', () => {
    fc.assert(
      fc.property(cells, (printed) => expectAll(readGrids(printed, printWithSlivers), printed)),
      { numRuns: 12 },
    );
  });

  it('give back every number where all spans are lost', () => {
    fc.assert(
      fc.property(cells, (printed) => expectAll(readGrids(printed, printWithoutSpans), printed)),
      { numRuns: 12 },
    );
  });

  it('never give a wrong number when a cell is lost', () => {
    const requests = officialTable(FORM_2021, 'requests');
    fc.assert(
      fc.property(numbers, fc.nat(), (printed, lost) => {
        const grid = printAsGrid(requests, printed);
        const cellsLeft = grid.cells.filter((_, index) => index !== lost % grid.cells.length);
        const tree = mixedTree([...HEAD, requests.title, { ...grid, cells: cellsLeft }, ...TAIL]);
        expectNoWrongNumber(extractReport(tree, { fileName: null }).figures, printed);
      }),
      { numRuns: 25 },
    );
  });

  it('keep amounts with decimals', () => {
    const printed = { ...byFigure([]), [FEE]: '59237.2449' };
    expect(readGrids(printed, printAsGrid)[FEE]).toMatchObject({
      value: 59237.2449,
      state: 'number',
      raw: '59237.2449',
    });
  });
});
