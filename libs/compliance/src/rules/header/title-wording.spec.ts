import { withFields } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { titleWording } from './title-wording';

const titled = (title: string | null) => reportFixture(withFields({ title }));

describeRule(titleWording, {
  pass: [
    { name: 'the usual title', report: reportFixture() },
    { name: 'a title with blanks', report: titled('青山镇 2023年\n政府信息公开工作 年度报告') },
    { name: 'the year before the organ', report: titled('2023年青山镇政府信息公开工作年度报告') },
  ],
  fail: [
    {
      name: 'a short title',
      report: titled('青山镇人民政府2023年信息公开年度报告'),
      message: 'wording',
      sentence: '题名“青山镇人民政府2023年信息公开年度报告”没有写“政府信息公开工作年度报告”',
      evidence: [{ actual: '青山镇人民政府2023年信息公开年度报告', place: expect.objectContaining({ block: 0 }) }],
    },
    {
      name: '年度 twice',
      report: titled('青山镇2023年度政府信息公开工作年度报告'),
      message: 'doubled',
      sentence: '题名“青山镇2023年度政府信息公开工作年度报告”重复写“年度”',
      evidence: [{}],
    },
  ],
  notApplicable: [{ name: 'a report before 2019', report: reportFixture(withFields({ format: 'F2014' })) }],
  undetermined: [{ name: 'no title', report: titled(null), fault: 'open' }],
});
