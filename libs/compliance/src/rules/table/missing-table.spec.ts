import { withFields, withLostTables, withoutParts } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { missingTable } from './missing-table';

const ALL = ['proactive', 'requests', 'review'] as const;

describeRule(missingTable, {
  pass: [{ name: 'three tables', report: reportFixture() }],
  fail: [
    {
      name: 'one table left out while the others came through',
      report: reportFixture(withLostTables('none', 'review')),
      message: 'missing',
      sentence: '“四、政府信息公开行政复议、行政诉讼情况”没有规定的统计表',
      evidence: [
        {
          quote: '四、政府信息公开行政复议、行政诉讼情况',
          place: expect.objectContaining({ quote: '四、政府信息公开行政复议、行政诉讼情况' }),
        },
      ],
    },
  ],
  notApplicable: [{ name: 'a form without tables', report: reportFixture(withFields({ format: 'F2014' })) }],
  undetermined: [
    {
      name: 'a file that breaks off at the heading of the table',
      report: reportFixture(withLostTables('none', 'requests', 'review'), withoutParts(4, 5, 6)),
      reason: '文件在第三部分表格处中断，可能不完整',
    },
    {
      name: 'no table at all: they may have been lost on saving',
      report: reportFixture(withLostTables('none', ...ALL)),
      reason: '三张统计表都没有读到，可能是另存或者转换文件时丢失',
    },
    { name: 'a picture', report: reportFixture(withLostTables('picture', 'review')), fault: 'reading' },
    {
      name: 'a part that is not there at all',
      report: reportFixture(withLostTables('none', 'review'), withoutParts(4)),
      reason: '没有找到第四部分，不能判断表格有无',
    },
  ],
});
