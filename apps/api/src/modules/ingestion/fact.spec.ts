import { type AnnualReport, FIGURES, type FigureValue, figureOrdinal } from '@gongkai/domain';
import { factOf } from './fact';

const value = (number: number | null, state: FigureValue['state'] = 'number'): FigureValue => ({
  value: number,
  state,
  raw: null,
  place: null,
});

const report = (figures: Record<string, FigureValue>) =>
  ({ format: 'F2021', figures, counts: [] }) as unknown as AnnualReport;

const checked = (figures: Record<string, FigureValue>, publishedOn: string | null = null) => ({
  report: report(figures),
  publishedOn,
  unit: { duty: { due: true, deadline: '2024-01-31' } },
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
});
