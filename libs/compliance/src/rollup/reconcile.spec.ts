import { withFigure, withFigures, withMessage } from '../testing/changes';
import { reportFixture, withYear } from '../testing/report-fixture';
import { reconcile } from './reconcile';

const NEW = 'requests.newRequests.total';
const FEES = 'proactive.adminFees.amountWanYuan';
const unit = (name: string, ...changes: Parameters<typeof reportFixture>) => ({
  name,
  report: reportFixture(...changes),
});
const lineOf = (id: string, ...question: Parameters<typeof reconcile>) =>
  reconcile(...question).find(({ figure }) => figure === id);

describe('reconcile', () => {
  it('adds the units and ranks those that contribute', () => {
    const region = reportFixture(withFigure(NEW, 10));
    const units = [unit('甲镇', withFigure(NEW, 3)), unit('乙镇', withFigure(NEW, 6)), unit('丙镇')];
    expect(reconcile(region, units)).toHaveLength(200);
    expect(lineOf(NEW, region, units)).toEqual({
      figure: NEW,
      own: 10,
      sum: 9,
      difference: 1,
      addends: [
        { unit: '乙镇', value: 6 },
        { unit: '甲镇', value: 3 },
      ],
      unknown: 0,
      tolerance: 0,
    });
  });

  it('takes a blank, another form and a damaged row for unknown, never for 0', () => {
    const units = [
      unit('甲镇', withFigure(NEW, 'blank')),
      unit('乙镇', withYear(2017, 'F2014')),
      unit('丙镇', withFigure(NEW, 9), withMessage('digits-fused', '两格数字连在一起')),
      unit('丁镇', withFigure(NEW, 2)),
    ];
    expect(lineOf(NEW, reportFixture(withFigure(NEW, 10)), units)).toMatchObject({
      sum: 2,
      unknown: 3,
      difference: null,
    });
  });

  it('leaves the difference open where the region itself has no number', () => {
    expect(lineOf(NEW, reportFixture(withFigure(NEW, 'slash')), [unit('甲镇')])).toMatchObject({
      own: null,
      difference: null,
    });
  });

  it('allows every reporter of an amount its rounding', () => {
    const units = [unit('甲镇', withFigure(FEES, 0.1)), unit('乙镇', withFigure(FEES, 0.2))];
    expect(lineOf(FEES, reportFixture(withFigure(FEES, 0.3)), units)).toMatchObject({
      sum: 0.3,
      difference: 0,
      tolerance: 0.01,
    });
  });

  it('leaves out what cannot be added', () => {
    const region = reportFixture(withYear(2020, 'F2019'), withFigures({ 'proactive19.licensing.netChange': -4 }));
    const ids = reconcile(region, []).map(({ figure }) => figure);
    expect(ids.filter((id) => id.endsWith('netChange') || id.endsWith('amount'))).toEqual([]);
    expect(ids).toHaveLength(198 - 6);
  });
});
