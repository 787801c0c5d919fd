import { type AnnualReport, FIGURES, type FigureValue, figureOrdinal } from '@gongkai/domain';
import { factOf } from './fact';

const value = (number: number | null, state: FigureValue['state'] = 'number'): FigureValue => ({
  value: number,
  state,
  raw: null,
  place: null,
});

const report = (figures: Record<string, FigureValue>) =>
  ({
    format: 'F2021',
    figures,
    counts: [],
    preamble: { text: '', place: null },
    sections: [],
  }) as unknown as AnnualReport;

const checked = (figures: Record<string, FigureValue>, publishedOn: string | null = null) => ({
  report: report(figures),
  publishedOn,
  unit: { unitClass: 'town' as const, regionCode: '150823200000', duty: { due: true, deadline: '2024-01-31' } },
});

describe('the facts of a report', () => {
  it('keep a zero, and keep what is no number apart from it', () => {
    const { figures } = factOf(
      checked({
        'requests.newRequests.total': value(0),
        'requests.carriedOver.total': value(null, 'blank'),
        'requests.granted.total': value(2.5),
      }),
    );
    expect(figures).toHaveLength(FIGURES.length);
    expect(figures[figureOrdinal('requests.newRequests.total')]).toBe(0);
    expect(figures[figureOrdinal('requests.carriedOver.total')]).toBeNull();
    expect(figures[figureOrdinal('requests.granted.total')]).toBeNull();
    expect(figures[figureOrdinal('review.total')]).toBeNull();
  });

  it('hold amounts in 元', () => {
    const { figures } = factOf(checked({ 'proactive.adminFees.amountWanYuan': value(12.3456) }));
    expect(figures[figureOrdinal('proactive.adminFees.amountWanYuan')]).toBe(123_456);
  });

  it.each([
    ['2024-01-31', false],
    ['2024-02-01', true],
    [null, false],
  ])('published on %s with a deadline of 2024-01-31: late is %s', (publishedOn, late) => {
    expect(factOf(checked({}, publishedOn)).late).toBe(late);
  });

  it.each([
    ['a town', 'town', '150823200000', '', false],
    ['a bureau', 'department', '150823000000', '', false],
    ['a county that says nothing of it', 'government', '150823000000', '', true],
    [
      'a county with all its units',
      'government',
      '150823000000',
      '本报告内容包括旗政府各行政机关及各苏木镇的政府信息公开情况。',
      true,
    ],
    [
      'a county for its office alone',
      'government',
      '150823000000',
      '本报告涵盖了旗政府办公室2023年政府信息公开各项工作。',
      false,
    ],
  ] as const)('of %s: whether it covers its region', (_whose, unitClass, regionCode, text, covers) => {
    const { unit, ...rest } = checked({});
    const said = { ...rest.report, preamble: { text, place: null } } as AnnualReport;
    expect(factOf({ ...rest, report: said, unit: { ...unit, unitClass, regionCode } }).coversRegion).toBe(covers);
  });
});
