import { withFields, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { nothingElse } from './nothing-else';

const six = (...paragraphs: string[]) => reportFixture(withText(6, ...paragraphs));

describeRule(nothingElse, {
  pass: [
    { name: 'a statement of fees', report: reportFixture() },
    { name: 'nothing beside a statement of fees', report: six('本年度未收取信息处理费。无其他报告事项。') },
  ],
  fail: [
    {
      name: 'one word (上海市政府办公厅 2019)',
      report: six('无。'),
      message: 'nothing',
      sentence: '第六部分全文只有“无。”',
      evidence: [{ quote: '无。', place: expect.objectContaining({ block: 52 }) }],
    },
    {
      name: 'nothing to report, signed',
      report: six('无其他需要报告的事项。', '示例旗青山镇人民政府', '2024年1月15日'),
      message: 'nothing',
      sentence: '第六部分全文只有“无其他需要报告的事项。”',
      evidence: [{}],
    },
  ],
  notApplicable: [
    { name: 'an empty part', report: six(''), reason: '第六部分没有文字' },
    { name: 'a report of the old time', report: reportFixture(withFields({ format: 'F2008' })) },
  ],
  undetermined: 'never',
});
