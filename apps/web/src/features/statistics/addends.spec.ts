import type { Statistics } from '@gongkai/contracts';
import { addendsOf, standingOf } from './addends';

type UnitRow = Statistics['units'][number];

const unit = (unitName: string, cells: UnitRow['cells'], reportId: string | null = unitName): UnitRow => ({
  unitId: unitName,
  unitName,
  region: '990102000000',
  reportId,
  version: reportId ? 1 : null,
  isSummary: false,
  cells,
});

const number = (value: number) => ({ value, state: 'number' as const, stated: null });

describe('opening a sum', () => {
  const figure = 'requests.newRequests.total';

  it('keeps numbers, unstated cells and missing reports apart', () => {
    const opened = addendsOf(
      [
        unit('甲镇', { [figure]: number(3) }),
        unit('乙镇', { [figure]: { value: null, state: 'blank', stated: null } }),
        unit('丙镇', {}, null),
        unit('丁镇', { [figure]: number(0) }),
        unit('戊镇', { [figure]: number(9) }),
      ],
      figure,
    );
    expect(opened.sum).toBe(12);
    expect(opened.stated.map(({ unitName, value }) => [unitName, value])).toEqual([
      ['戊镇', 9],
      ['甲镇', 3],
      ['丁镇', 0],
    ]);
    expect(opened.unstated.map(({ unitName, state }) => [unitName, state])).toEqual([['乙镇', 'blank']]);
    expect(opened.notReceived.map(({ unitName }) => unitName)).toEqual(['丙镇']);
  });

  it('has no sum where nobody stated a number', () => {
    expect(addendsOf([unit('丙镇', {}, null)], figure).sum).toBeNull();
  });

  it('adds 万元 without binary fractions', () => {
    const fees = 'proactive.adminFees.amountWanYuan';
    const opened = addendsOf([unit('甲镇', { [fees]: number(0.1) }), unit('乙镇', { [fees]: number(0.2) })], fees);
    expect(opened.sum).toBe(0.3);
  });

  it('leaves a report in another form out', () => {
    const other = unit('己镇', {});
    expect(standingOf(other)).toBe('otherForm');
    expect(addendsOf([other], figure)).toEqual({ sum: null, stated: [], unstated: [], notReceived: [] });
  });

  it('leaves a report that sums up the others out', () => {
    const summary = { ...unit('旗政府', {}), isSummary: true };
    expect(standingOf(summary)).toBe('summary');
    expect(addendsOf([summary, unit('甲镇', { [figure]: number(3) })], figure).sum).toBe(3);
  });

  it('has no sum for amounts whose unit the form does not print', () => {
    const amount = 'proactive19.procurement.amount';
    const opened = addendsOf(
      [unit('甲镇', { [amount]: number(251_000) }), unit('乙镇', { [amount]: number(8) })],
      amount,
    );
    expect([opened.sum, opened.stated.length]).toEqual([null, 2]);
  });
});
