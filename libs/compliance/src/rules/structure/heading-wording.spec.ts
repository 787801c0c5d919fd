import { withFields, withHeading } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { headingWording } from './heading-wording';

describeRule(headingWording, {
  pass: [
    { name: 'the official headings', report: reportFixture() },
    {
      name: 'headings whose number, blanks or marks differ',
      report: reportFixture(
        withHeading(1, '- 总体情况'),
        withHeading(4, '四、政府信息公开行政复议，行政诉讼情况：'),
        withHeading(6, '六、其他 需要报告的事项'),
      ),
    },
  ],
  fail: [
    {
      name: 'renamed headings',
      report: reportFixture(
        withHeading(5, '五、政府信息公开工作存在的主要问题及改进情况'),
        withHeading(2, '二、行政机关主动公开政府信息情况'),
      ),
      message: 'renamed',
      sentence:
        '2 个标题与规定用语不同：“二、行政机关主动公开政府信息情况”、“五、政府信息公开工作存在的主要问题及改进情况”',
      evidence: [
        { expected: '二、主动公开政府信息情况', place: expect.objectContaining({ block: 12 }) },
        { expected: '五、存在的主要问题及改进情况', actual: '五、政府信息公开工作存在的主要问题及改进情况' },
      ],
    },
  ],
  notApplicable: [{ name: 'a report before 2019', report: reportFixture(withFields({ format: 'F2014' })) }],
  undetermined: [{ name: 'no part recognised', report: reportFixture(withFields({ sections: [] })) }],
});
