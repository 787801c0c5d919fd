import { withFields, withLostTables, withoutParts, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { feeStatementGiven } from './fee-statement-given';

describeRule(feeStatementGiven, {
  pass: [
    { name: 'a statement', report: reportFixture() },
    { name: 'a statement as read', report: reportFixture(withText(6, '收取信息处理费420元。')) },
  ],
  fail: [
    {
      name: 'nothing about fees',
      report: reportFixture(withText(6, '无其他需要报告的事项。')),
      message: 'missing',
      sentence: '第六部分没有说明信息处理费：无其他需要报告的事项。',
      evidence: [{ quote: '无其他需要报告的事项。', place: expect.objectContaining({ block: 52 }) }],
    },
    {
      name: 'the measures on fees named elsewhere only as a document',
      report: reportFixture(withText(6, '无。'), withText(1, '执行《政府信息公开信息处理费管理办法》。')),
      message: 'missing',
      sentence: '第六部分没有说明信息处理费：无。',
      evidence: [{}],
    },
  ],
  notApplicable: [
    { name: 'an empty part', report: reportFixture(withText(6, '')), reason: '第六部分没有文字' },
    { name: 'a report of 2020', report: reportFixture(withFields({ format: 'F2019', year: 2020 })) },
  ],
  undetermined: [
    {
      name: 'a statement in part one',
      report: reportFixture(withText(6, '无。'), withText(1, '全年没有收取信息处理费。')),
      reason: '信息处理费写在其他部分',
    },
    {
      name: 'a picture in part six',
      report: reportFixture(withText(6, '无。'), (report) => ({
        ...report,
        sections: report.sections.map((section) => ({ ...section, hasPicture: true })),
      })),
    },
    {
      name: 'a file that breaks off',
      report: reportFixture(withoutParts(4, 5, 6), withLostTables('none', 'requests')),
      fault: 'reading',
    },
  ],
});
