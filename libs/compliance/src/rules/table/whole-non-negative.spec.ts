import { withFields, withFigures } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { wholeNonNegative } from './whole-non-negative';

describeRule(wholeNonNegative, {
  pass: [
    { name: 'counts', report: reportFixture() },
    {
      name: 'an amount in 万元 with decimals',
      report: reportFixture(withFigures({ 'proactive.adminFees.amountWanYuan': 18.871 })),
    },
  ],
  fail: [
    {
      name: 'a negative and a fractional count and a negative amount',
      report: reportFixture(
        withFigures({
          'proactive.penalties.decisions': 13.5,
          'proactive.adminFees.amountWanYuan': -0.5,
          'review.total': -2,
        }),
      ),
      message: 'notCount',
      sentence:
        '统计表有 3 格为负数或者小数：行政处罚（本年处理决定数量）填 13.5、行政事业性收费（本年收费金额（单位：万元））填 -0.5、行政复议 总计填 -2',
      evidence: [{ actual: 13.5 }, { actual: -0.5 }, { figure: 'review.total', actual: -2 }],
    },
  ],
  notApplicable: [{ name: 'a form without tables', report: reportFixture(withFields({ format: 'F2014' })) }],
  undetermined: [
    {
      name: 'a negative number in a place that is only inferred',
      report: reportFixture(withFigures({ 'review.total': { value: -2, raw: '-2', inferred: true } })),
      fault: 'reading',
    },
  ],
});
