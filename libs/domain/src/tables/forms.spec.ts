import { FORM_2014 } from './form-2014';
import { FORM_2019 } from './form-2019';
import { FORM_2021 } from './form-2021';
import type { FormSpec } from './form-spec';
import { figuresOf } from './form-spec';
import {
  FIGURES,
  FORMS,
  figureOrdinal,
  figureSpec,
  formById,
  formIdForYear,
  fromStored,
  isSummable,
  tableAsPrinted,
  toStored,
} from './forms';

const sizes = (form: FormSpec) => form.tables.map((table) => [table.columnCount, table.rowCount]);
const families = (form: FormSpec) => {
  const count = new Map<string, number>();
  for (const { family } of form.equations) count.set(family, (count.get(family) ?? 0) + 1);
  return Object.fromEntries(count);
};

describe.each([
  ['2021', FORM_2021, [10, 175, 15]],
  ['2019', FORM_2019, [22, 161, 15]],
  ['2014', FORM_2014, [58]],
] as const)('the form of %s', (_, form, figures) => {
  it('has as many figures in each table as on paper', () => {
    expect(form.tables.map((table) => table.figures.length)).toEqual(figures);
    expect(new Set(figuresOf(form).map((figure) => figure.id)).size).toBe(figuresOf(form).length);
  });

  it('draws every figure exactly once in its grid and leaves no hole', () => {
    for (const table of form.tables) {
      const drawn = table.cells.flatMap((cell) => (cell.figure ? [cell.figure] : []));
      expect([...drawn].sort()).toEqual(table.figures.map((figure) => figure.id).sort());
      const area = table.cells.reduce((sum, cell) => sum + cell.rowSpan * cell.columnSpan, 0);
      expect(area).toBe(table.rowCount * table.columnCount);
    }
  });

  it('names only its own figures in its equations', () => {
    const own = new Set(figuresOf(form).map((figure) => figure.id));
    const named = form.equations.flatMap((equation) => [...equation.left, ...equation.right]);
    expect(named.filter((id) => !own.has(id))).toEqual([]);
  });

  it('is found by its id and by every year it is prescribed for', () => {
    expect(formById(form.id)).toBe(form);
    for (let year = form.years.from; year <= (form.years.to ?? 2025); year++) expect(formIdForYear(year)).toBe(form.id);
  });
});

describe('the forms', () => {
  it('are as wide and as long as on paper', () => {
    expect([FORM_2021, FORM_2019, FORM_2014].map(sizes)).toEqual([
      [
        [4, 14],
        [10, 28],
        [15, 4],
      ],
      [
        [4, 18],
        [10, 26],
        [15, 4],
      ],
      [[3, 66]],
    ]);
  });

  it('have the sums of the specification', () => {
    const common = { requestsBalance: 7, requestsResultsTotal: 7, reviewTotal: 3 };
    expect(families(FORM_2021)).toEqual({ ...common, requestsRowTotal: 25 });
    expect(families(FORM_2019)).toEqual({ ...common, requestsRowTotal: 23 });
    expect(families(FORM_2014)).toEqual({ annexTotal: 6 });
  });

  it('share the figures that mean the same: all of table 4 and all of table 3 but （六）其他处理', () => {
    const ids = (form: FormSpec) => new Set(figuresOf(form).map((figure) => figure.id));
    const [of2019, of2021] = [ids(FORM_2019), ids(FORM_2021)];
    const only = [...of2019].filter((id) => !of2021.has(id));
    expect(only.filter((id) => !id.startsWith('proactive19.') && !id.startsWith('requests.otherHandling.'))).toEqual(
      [],
    );
    expect([...ids(FORM_2014)].every((id) => id.startsWith('stats14.'))).toBe(true);
  });

  it('say which figures may be below zero and which may have decimals', () => {
    const signed = FIGURES.filter((figure) => figure.signed).map((figure) => figure.id);
    expect(signed).toEqual(
      ['licensing', 'otherServices', 'penalties', 'coercion', 'adminFees'].map((row) => `proactive19.${row}.netChange`),
    );
    expect(FIGURES.filter((figure) => figure.decimal).map((figure) => [figure.id, figure.unit])).toEqual([
      ['proactive.adminFees.amountWanYuan', 'wanYuan'],
      ['proactive19.procurement.amount', 'unknown'],
      ['stats14.requestFeesWanYuan', 'wanYuan'],
      ['stats14.org.fundsWanYuan', 'wanYuan'],
    ]);
  });
});

describe('the table as printed', () => {
  const [requests2021, requests2019] = [FORM_2021.tables[1], FORM_2019.tables[1]];

  it('is that of 2019 in a report of 2021 that has （六） as one row', () => {
    const has = (id: string) => !/^requests\.otherHandling\..*\./.test(id);
    expect(requests2021 && tableAsPrinted(requests2021, has)).toBe(requests2019);
    expect(requests2019 && tableAsPrinted(requests2019, has)).toBe(requests2019);
  });

  it('is that of the form where nothing, everything or only its own is there', () => {
    if (!requests2021) throw new Error('no table 3');
    const own = new Set(requests2021.figures.map(({ id }) => id));
    for (const has of [() => false, () => true, (id: string) => own.has(id)])
      expect(tableAsPrinted(requests2021, has)).toBe(requests2021);
  });
});

describe('figure ordinals', () => {
  it('never move: stored arrays depend on them', () => {
    expect(FORMS.map((form) => form.id)).toEqual(['F2021', 'F2019', 'F2014']);
    expect(figureOrdinal('proactive.rules.issued')).toBe(0);
    expect(figureOrdinal('requests.newRequests.naturalPerson')).toBe(10);
    expect(figureOrdinal('requests.carriedForward.total')).toBe(184);
    expect(figureOrdinal('litigationAfterReview.total')).toBe(199);
    expect(figureOrdinal('proactive19.rules.made')).toBe(200);
    expect(figureOrdinal('proactive19.procurement.amount')).toBe(221);
    expect(figureOrdinal('requests.otherHandling.naturalPerson')).toBe(222);
    expect(figureOrdinal('requests.otherHandling.total')).toBe(228);
    expect(figureOrdinal('stats14.disclosed.total')).toBe(229);
    expect(figureOrdinal('stats14.trainees')).toBe(286);
    expect(FIGURES).toHaveLength(287);
  });

  it('keeps amounts in ten-thousandths, 万元 so in whole 元, and gives them back exactly', () => {
    const id = 'proactive.adminFees.amountWanYuan';
    expect(toStored(id, 59237.2449)).toBe(592372449);
    expect(fromStored(id, 592372449)).toBe(59237.2449);
    const amount = 'proactive19.procurement.amount';
    expect(fromStored(amount, toStored(amount, 75394432.52))).toBe(75394432.52);
    expect(toStored('review.total', 7)).toBe(7);
    expect(toStored(id, null)).toBeNull();
  });

  it('does not add up amounts whose unit is not printed', () => {
    expect(FIGURES.filter((figure) => !isSummable(figure.id)).map((figure) => figure.id)).toEqual([
      'proactive19.procurement.amount',
    ]);
  });

  it('names every figure by its labels', () => {
    expect(figureSpec('proactive19.licensing.netChange').label).toBe('行政许可 · 本年增/减');
    expect(figureSpec('stats14.req.denied.privacy').label).toBe(
      '三、依申请公开情况 · （三）申请答复数 · 4.不同意公开答复数 · 涉及个人隐私 · 统计数',
    );
  });
});
