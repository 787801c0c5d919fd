import { withFields, withMessage, withoutParts, withPreamble, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { announcedParts } from './announced-parts';

const NAMES = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '因政府信息公开申请行政复议、提起行政诉讼的情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const six = `本报告由${NAMES.join('、')}六部分组成。`;
const five = `本报告由${NAMES.slice(0, 5).join('、')}六部分组成。`;

describeRule(announcedParts, {
  pass: [
    { name: 'the six parts', report: reportFixture() },
    { name: 'the six parts in other words', report: reportFixture(withPreamble(six)) },
    {
      name: 'a list that is cut short with 等',
      report: reportFixture(withPreamble('本报告内容包括总体情况、主动公开政府信息情况、存在的主要问题等。')),
    },
    {
      name: 'a list that was read as one part more than the number says',
      report: reportFixture(withPreamble(six), withFields({ announcedParts: ['提起行政诉讼的情况', ...NAMES] })),
    },
    {
      name: 'a list at the head of part one',
      report: reportFixture(withPreamble(), withText(1, six, '（一）主动公开情况。')),
    },
  ],
  fail: [
    {
      name: 'six parts announced, five named',
      report: reportFixture(withPreamble(five)),
      message: 'count',
      sentence: '引言称 6 个部分，列出 5 个',
      evidence: [{ quote: five, place: expect.objectContaining({ block: 1 }) }],
    },
    {
      name: 'a part announced that does not follow',
      report: reportFixture(withPreamble(six), withoutParts(6)),
      message: 'absent',
      sentence: '引言列出而正文没有：“六、其他需要报告的事项”',
      evidence: [{}],
    },
    {
      name: 'a part that is not announced',
      report: reportFixture(withPreamble(five.replace('六部分', '五部分'))),
      message: 'unlisted',
      sentence: '正文有而引言没有列出：“六、其他需要报告的事项”',
      evidence: [{}],
    },
  ],
  notApplicable: [
    { name: 'an opening without a list', report: reportFixture(withPreamble('本报告由党政办公室编制。')) },
    { name: 'a report before 2019', report: reportFixture(withFields({ format: 'F2008' })) },
  ],
  undetermined: [
    {
      name: 'headings whose numbers were lost',
      report: reportFixture(withPreamble(six), withoutParts(6), withMessage('numbering-lost', '编号丢失')),
      fault: 'reading',
    },
    { name: 'no part recognised', report: reportFixture(withFields({ sections: [] })), fault: 'open' },
  ],
});
