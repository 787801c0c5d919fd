import { withFields, withFigures, withLostTables } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { digitForms } from './digit-forms';

const written = (raw: string, value: number) => ({ raw, value, state: 'number' as const });

describeRule(digitForms, {
  pass: [
    { name: 'plain digits', report: reportFixture() },
    { name: 'blanks around a number', report: reportFixture(withFigures({ 'review.total': written(' 0\u3000', 0) })) },
  ],
  fail: [
    {
      name: 'odd forms, all in one finding',
      report: reportFixture(
        withFigures({
          'proactive.licensing.decisions': written('1,024', 1024),
          'review.upheld': written('１', 1),
          'review.total': written('1 0', 10),
        }),
      ),
      message: 'form',
      sentence:
        '统计表有 3 格数字写法不规范：行政许可（本年处理决定数量）填“1,024”、行政复议 结果维持填“１”、行政复议 总计填“1 0”',
      evidence: [{ figure: 'proactive.licensing.decisions', actual: 1024 }, { figure: 'review.upheld' }, {}],
    },
  ],
  notApplicable: [{ name: 'a form without tables', report: reportFixture(withFields({ format: 'F2008' })) }],
  undetermined: [{ name: 'a picture', report: reportFixture(withLostTables('picture', 'review')), fault: 'reading' }],
});
