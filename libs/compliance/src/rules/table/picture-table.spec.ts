import { withFields, withLostTables } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { pictureTable } from './picture-table';

describeRule(pictureTable, {
  pass: [
    { name: 'tables', report: reportFixture() },
    {
      name: 'a table that is not there, which another rule judges',
      report: reportFixture(withLostTables('none', 'review')),
    },
  ],
  fail: [
    {
      name: 'two tables in pictures',
      report: reportFixture(withLostTables('picture', 'requests', 'review')),
      message: 'picture',
      sentence: '2 张统计表是图片：第三部分表格、第四部分表格',
      evidence: [
        { quote: '三、收到和处理政府信息公开申请情况', place: expect.objectContaining({ table: 1 }) },
        { quote: '四、政府信息公开行政复议、行政诉讼情况' },
      ],
    },
  ],
  notApplicable: [{ name: 'a form without tables', report: reportFixture(withFields({ format: 'F2008' })) }],
  undetermined: 'never',
});
