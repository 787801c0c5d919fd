import { withFields, withHeading, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { oldContents } from './old-contents';

const old = withText(1, '（一）主动公开情况', '（二）政府信息公开收费及减免情况', '没有收费。');

describeRule(oldContents, {
  pass: [
    { name: 'the headings of today', report: reportFixture() },
    {
      name: 'fees in the text',
      report: reportFixture(
        withText(
          6,
          '本年度无收费及减免情况。',
          '1.收到申请后说明不收费，及时减免群众负担并办结全部申请事项共计若干件，社会反映良好',
        ),
      ),
    },
  ],
  fail: [
    {
      name: 'a sub-heading of the old law',
      report: reportFixture(old),
      message: 'old',
      sentence: '沿用旧条例的标题：“（二）政府信息公开收费及减免情况”',
      evidence: [{ actual: '（二）政府信息公开收费及减免情况', place: expect.objectContaining({ block: 4 }) }],
    },
    {
      name: 'headings of parts',
      report: reportFixture(
        withHeading(1, '一、概述'),
        withHeading(3, '三、依申请公开和不予公开政府信息的情况'),
        withHeading(4, '四、复议、诉讼和申诉情况'),
      ),
      message: 'old',
      sentence: '沿用旧条例的标题：“一、概述”、“三、依申请公开和不予公开政府信息的情况”、“四、复议、诉讼和申诉情况”',
      evidence: [{ place: expect.objectContaining({ block: 2 }) }, {}, {}],
    },
  ],
  notApplicable: [{ name: 'a report for 2018', report: reportFixture(withFields({ year: 2018 }), old) }],
  undetermined: [{ name: 'no year', report: reportFixture(withFields({ year: null }), old), fault: 'open' }],
});
