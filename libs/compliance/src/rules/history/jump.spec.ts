import { withFigure, withFigures } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture, withYear } from '../../testing/report-fixture';
import { jump } from './jump';

const LICENSING = 'proactive.licensing.decisions';
const FEES = 'proactive.adminFees.amountWanYuan';
const decisions = (count: number) => withFigure(LICENSING, count);
const after = (count: number) => ({ previous: reportFixture(withYear(2022), decisions(count)) });

describeRule(jump, {
  pass: [
    { name: 'ten times as many', report: reportFixture(decisions(200)), context: after(20) },
    { name: 'a leap among small numbers', report: reportFixture(decisions(50)), context: after(1) },
    { name: 'a fall to a tenth', report: reportFixture(decisions(20)), context: after(200) },
    {
      name: 'counts of items beside decisions of another form',
      report: reportFixture(withYear(2021), decisions(900)),
      context: {
        previous: reportFixture(
          withYear(2020, 'F2019'),
          withFigures({ 'proactive19.licensing.priorItems': 3, 'proactive19.licensing.decisions': 800 }),
        ),
      },
    },
  ],
  fail: [
    {
      name: 'more than ten times as many',
      report: reportFixture(decisions(201)),
      context: after(20),
      message: 'rose',
      sentence: '行政许可（本年处理决定数量）由2022年的 20 增至 201，超过 10 倍',
      evidence: [
        { figure: null, actual: 20 },
        { figure: LICENSING, actual: 201 },
      ],
    },
    {
      name: 'fees typed in 元 instead of 万元',
      report: reportFixture(withFigure(FEES, 12500)),
      context: { previous: reportFixture(withYear(2022), withFigure(FEES, 1.25)) },
      message: 'rose',
      sentence: '行政事业性收费（本年收费金额（单位：万元））由2022年的 1.25 增至 12500，超过 10 倍',
      evidence: [{}, {}],
    },
    {
      name: 'nearly nothing left, across the change of form',
      report: reportFixture(withYear(2021), decisions(9)),
      context: {
        previous: reportFixture(withYear(2020, 'F2019'), withFigure('proactive19.licensing.decisions', 100)),
      },
      message: 'fell',
      sentence: '行政许可（本年处理决定数量）由2020年的 100 降至 9，不足 10 分之一',
      evidence: [{}, {}],
    },
  ],
  notApplicable: [{ name: 'a unit without an earlier report', report: reportFixture(decisions(900)) }],
  undetermined: [
    { name: 'a blank', report: reportFixture(withFigure(LICENSING, 'blank')), context: after(20), fault: 'open' },
  ],
});
