import { withFields, withoutParts, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { statedScope } from './stated-scope';

const context = { unitClass: 'government' as const };
const header = (text: string) => withFields({ preamble: { text, place: null } });

describeRule(statedScope, {
  pass: [
    { name: 'a range in part one', report: reportFixture(withText(1, '本报告数据包括各部门和各苏木镇。')), context },
    { name: 'a range in the header', report: reportFixture(header('现公布示例旗本级及各部门年度报告。')), context },
  ],
  fail: [
    {
      name: 'a report that says nothing of it',
      report: reportFixture(header('本报告由旗人民政府办公室编制。'), withFields({ unit: '示例旗人民政府' })),
      context,
      message: 'unstated',
      sentence: '示例旗人民政府的报告没有写明统计范围是全地区还是本级',
      evidence: [{ quote: '本报告由旗人民政府办公室编制。' }],
    },
  ],
  notApplicable: [{ name: 'a town', report: reportFixture(), context: { unitClass: 'town' } }],
  undetermined: [
    { name: 'a report whose beginning was not read', report: reportFixture(header(''), withoutParts(1)), context },
  ],
});
