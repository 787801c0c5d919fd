import { withFields, withFigures, withLostTables } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { amountInYuan } from './amount-in-yuan';

const AMOUNT = 'proactive.adminFees.amountWanYuan';
const of = (amount: number, ...unit: (string | null)[]) =>
  reportFixture(
    withFigures({ [AMOUNT]: amount }),
    unit.length > 0 ? withFields({ unit: unit[0] ?? null }) : (report) => report,
  );

describeRule(amountInYuan, {
  pass: [
    { name: 'nothing', report: reportFixture() },
    { name: 'a usual amount', report: of(12.5) },
    { name: 'a large amount with decimals', report: of(59237.2449) },
    { name: 'a large amount of a department', report: of(23000, '示例旗自然资源局') },
  ],
  fail: [
    {
      name: 'an amount of a town in 元',
      report: of(251000),
      message: 'yuan',
      sentence: '行政事业性收费填 251000（万元），合 25.1 亿元，疑为以元填写，按元计为 25.1 万元',
      evidence: [{ figure: AMOUNT, actual: 251000, expected: 25.1, place: expect.objectContaining({ table: 0 }) }],
    },
    {
      name: 'an amount of a department in 元',
      report: of(3200000),
      context: { unitClass: 'department' },
      message: 'yuan',
      sentence: '行政事业性收费填 3200000（万元），合 320 亿元，疑为以元填写，按元计为 320 万元',
      evidence: [{}],
    },
  ],
  notApplicable: [
    { name: 'the sum of a government', report: of(251000), context: { unitClass: 'government' } },
    { name: 'a form without tables', report: reportFixture(withFields({ format: 'F2008' })) },
  ],
  undetermined: [
    { name: 'a unit of no known class', report: of(251000, null), fault: 'open' },
    { name: 'a blank', report: reportFixture(withFigures({ [AMOUNT]: 'blank' })), reason: '收费金额空白' },
    { name: 'a picture', report: reportFixture(withLostTables('picture', 'proactive')), fault: 'reading' },
  ],
});
