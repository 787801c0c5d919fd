import { FIGURES, type FormId, figureOrdinal, figuresOf, formById } from '@gongkai/domain';
import { keptSumCells, notReceivedCells, sumCells, unitCells } from './cells';

function known(id: FormId) {
  const form = formById(id);
  if (!form) throw new Error(`The form ${id} is gone`);
  return form;
}

const FORM_2021 = known('F2021');
const FORM_2019 = known('F2019');

const LICENSING = 'proactive.licensing.decisions';
const FEES = 'proactive.adminFees.amountWanYuan';

const stored = (values: Record<string, number>) => {
  const figures: (number | null)[] = FIGURES.map(() => null);
  for (const [id, value] of Object.entries(values)) figures[figureOrdinal(id)] = value;
  return figures;
};

describe('cells of a table', () => {
  it('keeps blank, 0 and not received apart', () => {
    const cells = unitCells(FORM_2021, stored({ [LICENSING]: 0 }), { [FEES]: 'blank' });
    expect(cells[LICENSING]).toEqual({ value: 0, state: 'number', stated: null });
    expect(cells[FEES]).toEqual({ value: null, state: 'blank', stated: null });
    expect(notReceivedCells(FORM_2021)[LICENSING]).toEqual({ value: null, state: 'notReceived', stated: null });
  });

  it('has a cell for every figure of the form', () => {
    expect(Object.keys(notReceivedCells(FORM_2021))).toEqual(figuresOf(FORM_2021).map((figure) => figure.id));
  });

  it('adds what was stated and says by how many', () => {
    const sum = sumCells(FORM_2021, [stored({ [LICENSING]: 3, [FEES]: 12_500 }), stored({ [LICENSING]: 4 })]);
    expect(sum[LICENSING]).toEqual({ value: 7, state: 'number', stated: 2 });
    expect(sum[FEES]).toEqual({ value: 1.25, state: 'number', stated: 1 });
  });

  it('does not add amounts that may be in 元 or in 万元', () => {
    const amount = 'proactive19.procurement.amount';
    const sum = sumCells(FORM_2019, [stored({ [amount]: 2_510_000_000 }), stored({ [amount]: 50_000 })]);
    expect(sum[amount]).toEqual({ value: null, state: 'dash', stated: 2 });
    expect(unitCells(FORM_2019, stored({ [amount]: 2_510_000_000 }), {})[amount]?.value).toBe(251_000);
  });

  it('never makes a 0 of silence', () => {
    expect(sumCells(FORM_2021, [stored({})])[LICENSING]).toEqual({ value: null, state: 'blank', stated: 0 });
    expect(sumCells(FORM_2021, [])[LICENSING]).toEqual({ value: null, state: 'notReceived', stated: 0 });
  });

  it('reads kept sums the same way', () => {
    const size = figuresOf(FORM_2021).length;
    const sums = new Array<number>(size).fill(0);
    const stated = [...sums];
    stated[0] = 2;
    const [first, second] = Object.values(keptSumCells(FORM_2021, sums, stated, 5));
    expect([first, second]).toEqual([
      { value: 0, state: 'number', stated: 2 },
      { value: null, state: 'blank', stated: 0 },
    ]);
  });
});
