import { withFields, withFigures } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { notANumber } from './not-a-number';

describeRule(notANumber, {
  pass: [{ name: 'numbers', report: reportFixture() }],
  fail: [
    {
      name: 'words in a cell',
      report: reportFixture(
        withFigures({ 'proactive.licensing.decisions': { state: 'text', value: null, raw: '见附件' } }),
      ),
      message: 'text',
      sentence: '统计表有 1 格不是数字：行政许可（本年处理决定数量）填“见附件”',
      evidence: [{ figure: 'proactive.licensing.decisions', actual: '见附件' }],
    },
  ],
  notApplicable: [{ name: 'a form without tables', report: reportFixture(withFields({ format: 'F2014' })) }],
  undetermined: [
    {
      name: 'a cell that cannot be read',
      report: reportFixture(withFigures({ 'review.total': 'unreadable' })),
      reason: '有 1 格没有读到或者位置不确定：行政复议 总计',
      fault: 'reading',
    },
  ],
});
