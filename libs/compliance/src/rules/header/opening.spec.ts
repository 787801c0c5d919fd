import { withFields, withPreamble, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { opening } from './opening';

const inside = '根据《条例》，编制本报告，统计期限为2023年1月1日至2023年12月31日。';

describeRule(opening, {
  pass: [
    { name: 'an opening', report: reportFixture() },
    { name: 'a short opening', report: reportFixture(withPreamble('现将工作情况公布如下：')) },
  ],
  fail: [
    {
      name: 'nothing before the first part',
      report: reportFixture(withPreamble()),
      message: 'absent',
      sentence: '没有引言（编制依据、统计期限、联系方式）',
      evidence: [{ place: expect.objectContaining({ block: 0 }) }],
    },
    {
      name: 'links of the page before the first part',
      report: reportFixture(withPreamble('首页 > 政务公开'), withText(1, inside, '全年工作有序。')),
      message: 'inside',
      sentence: '引言写在“一、总体情况”之内',
      evidence: [{ quote: inside, place: expect.objectContaining({ quote: inside }) }],
    },
  ],
  notApplicable: [{ name: 'a report before 2019', report: reportFixture(withFields({ format: 'F2014' })) }],
  undetermined: [
    { name: 'no part recognised', report: reportFixture(withPreamble(), withFields({ sections: [] })), fault: 'open' },
  ],
});
