import { FORM_2021 } from './form-2021';
import { figuresOf } from './form-spec';
import { FIGURES, figureOrdinal, fromStored, toStored } from './forms';

describe('the form of 2021', () => {
  it('has 10, 175 and 15 figures', () => {
    expect(FORM_2021.tables.map((table) => table.figures.length)).toEqual([10, 175, 15]);
    expect(new Set(figuresOf(FORM_2021).map((figure) => figure.id)).size).toBe(200);
  });

  it('draws every figure exactly once in its grid and leaves no hole', () => {
    for (const table of FORM_2021.tables) {
      const drawn = table.cells.flatMap((cell) => (cell.figure ? [cell.figure] : []));
      expect([...drawn].sort()).toEqual(table.figures.map((figure) => figure.id).sort());
      const area = table.cells.reduce((sum, cell) => sum + cell.rowSpan * cell.columnSpan, 0);
      expect(area).toBe(table.rowCount * table.columnCount);
    }
  });

  it('is 4, 10 and 15 columns wide as on paper', () => {
    expect(FORM_2021.tables.map((table) => [table.columnCount, table.rowCount])).toEqual([
      [4, 14],
      [10, 28],
      [15, 4],
    ]);
  });

  it('has 7 balances, 25 row totals, 7 result totals and 3 review totals', () => {
    const count = (family: string) => FORM_2021.equations.filter((equation) => equation.family === family).length;
    expect([
      count('requestsBalance'),
      count('requestsRowTotal'),
      count('requestsResultsTotal'),
      count('reviewTotal'),
    ]).toEqual([7, 25, 7, 3]);
  });

  it('names only figures that exist in its equations', () => {
    const ids = FORM_2021.equations.flatMap((equation) => [...equation.left, ...equation.right]);
    expect(ids.every((id) => FIGURES[figureOrdinal(id)]?.id === id)).toBe(true);
  });
});

describe('figure ordinals', () => {
  it('never move: stored arrays depend on them', () => {
    expect(figureOrdinal('proactive.rules.issued')).toBe(0);
    expect(figureOrdinal('requests.newRequests.naturalPerson')).toBe(10);
    expect(figureOrdinal('requests.carriedForward.total')).toBe(184);
    expect(figureOrdinal('litigationAfterReview.total')).toBe(199);
  });

  it('keeps 万元 in whole 元 and gives it back exactly', () => {
    const id = 'proactive.adminFees.amountWanYuan';
    expect(toStored(id, 59237.2449)).toBe(592372449);
    expect(fromStored(id, 592372449)).toBe(59237.2449);
    expect(toStored('review.total', 7)).toBe(7);
    expect(toStored(id, null)).toBeNull();
  });
});
