import { withFields, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { withTold } from '../../testing/told';
import { noNumber } from './no-number';

describeRule(noNumber, {
  pass: [
    { name: 'a number of items', report: reportFixture(withTold(1, '全年主动公开政府信息6条。')) },
    { name: 'a number of explanations', report: reportFixture(withTold(1, '发布政策解读3篇。')) },
  ],
  fail: [
    {
      name: 'words alone',
      report: reportFixture(),
      message: 'none',
      sentence: '第一部分没有写主动公开的任何数量',
      evidence: [{ quote: '一、总体情况', place: expect.objectContaining({ block: 2 }) }],
    },
    {
      name: 'a number of requests only',
      report: reportFixture(withTold(1, '收到信息公开申请3件。')),
      message: 'none',
      sentence: '第一部分没有写主动公开的任何数量',
      evidence: [{}],
    },
  ],
  notApplicable: [{ name: 'a report of the old time', report: reportFixture(withFields({ format: 'F2008' })) }],
  undetermined: [
    { name: 'a part one without words', report: reportFixture(withText(1, '')), reason: '没有读到第一部分的文字' },
    {
      name: 'a picture in part one',
      report: reportFixture((report) => ({
        ...report,
        sections: report.sections.map((section) => ({ ...section, hasPicture: true })),
      })),
    },
  ],
});
