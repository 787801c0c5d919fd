import { type AnnualReport, FIGURES, type FigureValue, type Finding, figureOrdinal } from '@gongkai/domain';
import { factOf } from './fact';

const value = (number: number | null, state: FigureValue['state'] = 'number'): FigureValue => ({
  value: number,
  state,
  raw: null,
  place: null,
});

const report = (figures: Record<string, FigureValue>) =>
  ({ format: 'F2021', figures, counts: [] }) as unknown as AnnualReport;

const finding = (rule: string, outcome: Finding['outcome'], severity: Finding['severity'] = 'error'): Finding => ({
  rule,
  code: rule,
  severity,
  outcome,
  message: '',
  reason: null,
  evidence: [],
});

const checked = (
  figures: Record<string, FigureValue>,
  findings: Finding[] = [],
  publishedOn: string | null = null,
) => ({
  report: report(figures),
  findings,
  publishedOn,
  unit: { duty: { deadline: '2024-01-31' } },
});

const ordinalOf = (rule: string) => ['a', 'b', 'c'].indexOf(rule);

describe('the facts of a report', () => {
  it('keep a zero, and keep what is no number apart from it', () => {
    const { figures } = factOf(
      checked({
        'requests.newRequests.total': value(0),
        'requests.carriedOver.total': value(null, 'blank'),
        'requests.granted.total': value(2.5),
      }),
      ordinalOf,
    );
    expect(figures).toHaveLength(FIGURES.length);
    expect(figures[figureOrdinal('requests.newRequests.total')]).toBe(0);
    expect(figures[figureOrdinal('requests.carriedOver.total')]).toBeNull();
    expect(figures[figureOrdinal('requests.granted.total')]).toBeNull();
    expect(figures[figureOrdinal('review.total')]).toBeNull();
  });

  it('hold amounts in 元', () => {
    const { figures } = factOf(checked({ 'proactive.adminFees.amountWanYuan': value(12.3456) }), ordinalOf);
    expect(figures[figureOrdinal('proactive.adminFees.amountWanYuan')]).toBe(123_456);
  });

  it('name each failing rule once and count every finding', () => {
    const fact = factOf(
      checked({}, [
        finding('b', 'fail'),
        finding('a', 'fail', 'warning'),
        finding('b', 'fail'),
        finding('c', 'undetermined'),
        finding('b', 'undetermined'),
        finding('a', 'notApplicable'),
      ]),
      ordinalOf,
    );
    expect(fact).toMatchObject({ failed: [0, 1], undetermined: [2], errors: 2, warnings: 1, undeterminedCount: 2 });
  });

  it.each([
    ['2024-01-31', false],
    ['2024-02-01', true],
    [null, false],
  ])('published on %s with a deadline of 2024-01-31: late is %s', (publishedOn, late) => {
    expect(factOf(checked({}, [], publishedOn), ordinalOf).late).toBe(late);
  });
});
