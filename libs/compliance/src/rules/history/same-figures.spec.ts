import { withFigures } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture, withYear } from '../../testing/report-fixture';
import { sameFigures } from './same-figures';

const work = withFigures({
  'proactive.normativeDocs.inForce': 2,
  'proactive.licensing.decisions': 213,
  'proactive.penalties.decisions': 5,
});
const stock = withFigures({ 'proactive.normativeDocs.inForce': 12 });
const previous = reportFixture(withYear(2022), work);

describeRule(sameFigures, {
  pass: [
    {
      name: 'another number of decisions',
      report: reportFixture(work, withFigures({ 'proactive.penalties.decisions': 6 })),
      context: { previous },
    },
    { name: 'two years of zeros', report: reportFixture(), context: { previous: reportFixture(withYear(2022)) } },
    {
      name: 'a stock that stayed as it was in a year without work',
      report: reportFixture(stock),
      context: { previous: reportFixture(withYear(2022), stock) },
    },
  ],
  fail: [
    {
      name: 'last year’s figures, every one',
      report: reportFixture(work),
      context: { previous },
      message: 'same',
      sentence:
        '第二部分表格 10 格与2022年报告完全相同，其中当年数量不为 0 的有 2 格：行政许可（本年处理决定数量） 213、行政处罚（本年处理决定数量） 5',
      evidence: [{ figure: 'proactive.licensing.decisions', actual: 213 }, { figure: 'proactive.penalties.decisions' }],
    },
  ],
  notApplicable: [
    {
      name: 'another form',
      report: reportFixture(withYear(2021), work),
      context: { previous: reportFixture(withYear(2020, 'F2019')) },
    },
  ],
  undetermined: [
    {
      name: 'figures alike as far as they were read',
      report: reportFixture(work, withFigures({ 'proactive.coercion.decisions': 'unreadable' })),
      context: { previous },
      reason: '有 1 格在两年中的一年不是数字，其余各格相同',
      fault: 'reading',
    },
  ],
});
