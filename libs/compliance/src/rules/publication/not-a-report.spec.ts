import { withFields } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { notAReport } from './not-a-report';

const page = (kind: string | null, title: string | null) =>
  reportFixture(withFields({ isReport: false, kind, title, sections: [], tables: [], figures: {} }));

describeRule(notAReport, {
  pass: [{ name: 'a report', report: reportFixture() }],
  fail: [
    {
      name: 'an explanation of the report',
      report: page('解读', '青山镇2023年政府信息公开工作年度报告解读'),
      message: 'other',
      sentence: '文件是解读，不是年度报告：青山镇2023年政府信息公开工作年度报告解读',
      evidence: [{ actual: '解读', place: expect.objectContaining({ block: 0 }) }],
    },
  ],
  notApplicable: 'never',
  undetermined: [
    { name: 'a file of another kind', report: page('其他文件', null), fault: 'open' },
    { name: 'a file of no known kind', report: page(null, null), fault: 'open' },
  ],
});
