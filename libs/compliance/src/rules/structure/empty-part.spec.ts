import { withFields, withLostTables, withoutParts, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { emptyPart } from './empty-part';

const ALL = ['proactive', 'requests', 'review'] as const;

describeRule(emptyPart, {
  pass: [
    { name: 'text or table in every part', report: reportFixture() },
    {
      name: 'an extra heading without text',
      report: reportFixture((report) => ({
        ...report,
        sections: report.sections.flatMap((section) =>
          section.number === 6 ? [section, { ...section, number: null, heading: '附件', text: '' }] : [section],
        ),
      })),
    },
    { name: '无 as text', report: reportFixture(withText(6, '无。')) },
    { name: 'a picture in place of a table', report: reportFixture(withLostTables('picture', 'review')) },
  ],
  fail: [
    {
      name: 'a heading with nothing below it',
      report: reportFixture(withText(6)),
      message: 'empty',
      sentence: '第六部分“六、其他需要报告的事项”之下没有内容',
      evidence: [
        { quote: '六、其他需要报告的事项', place: expect.objectContaining({ quote: '六、其他需要报告的事项' }) },
      ],
    },
    {
      name: 'a part of a table when the other tables came through',
      report: reportFixture(withLostTables('none', 'review')),
      message: 'empty',
      sentence: '第四部分“四、政府信息公开行政复议、行政诉讼情况”之下没有内容',
      evidence: [{}],
    },
  ],
  notApplicable: [{ name: 'a report before 2019', report: reportFixture(withFields({ format: 'F2008' })) }],
  undetermined: [
    {
      name: 'a file that breaks off at the heading of a table',
      report: reportFixture(withLostTables('none', 'requests', 'review'), withoutParts(4, 5, 6)),
      reason: '第三部分没有读到内容，统计表可能在另存或者转换文件时丢失',
    },
    {
      name: 'all tables lost',
      report: reportFixture(withLostTables('none', ...ALL)),
      reason: '第二部分、第三部分、第四部分没有读到内容，统计表可能在另存或者转换文件时丢失',
    },
    { name: 'no part recognised', report: reportFixture(withFields({ sections: [] })) },
  ],
});
