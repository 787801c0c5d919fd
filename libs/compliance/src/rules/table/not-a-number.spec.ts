import { withFields, withFigures, withMessage } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { form2019 } from '../../testing/form-2019';
import { reportFixture } from '../../testing/report-fixture';
import { notANumber } from './not-a-number';

describeRule(notANumber, {
  pass: [
    { name: 'numbers', report: reportFixture() },
    {
      name: 'a change and an amount in words',
      report: form2019({
        'proactive19.licensing.netChange': '增72',
        'proactive19.procurement.amount': '2560万元',
      }),
    },
  ],
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
    {
      name: 'a formula that was saved without its result',
      report: reportFixture(withFigures({ 'review.total': { state: 'text', value: null, raw: '=SUM(B5:E5)' } })),
      fault: 'reading',
    },
    {
      name: 'words in a row whose digits ran together',
      report: reportFixture(
        withFigures({ 'review.total': { state: 'text', value: null, raw: '00' } }),
        withMessage('digits-fused', '数字粘连'),
      ),
      reason: '所在行识读有损伤，不能作准：行政复议 总计',
      fault: 'reading',
    },
  ],
});
