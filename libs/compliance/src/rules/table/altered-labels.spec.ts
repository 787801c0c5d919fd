import { withFields, withLostTables, withTable } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { alteredLabels } from './altered-labels';

const place = { page: null, table: 0, row: 3, column: 0, quote: '规范性文件' };
const label = (expected: string, actual: string, score = 0.9) => ({ row: 'x', expected, actual, score, place });

describeRule(alteredLabels, {
  pass: [
    { name: 'the official labels', report: reportFixture() },
    {
      name: 'a row that was found by its place',
      report: reportFixture(withTable('requests', { alteredLabels: [label('1.属于国家秘密', '涉密', 0.4)] })),
    },
  ],
  fail: [
    {
      name: 'altered rows and columns, all in one finding',
      report: reportFixture(
        withTable('proactive', {
          alteredLabels: [
            label('行政规范性文件', '规范性文件'),
            label('行政事业性收费', '行政事业型收费'),
            { ...label('本年制发件数', '本年制定件数', 0.83), row: 'issued', of: 'column' as const },
          ],
        }),
      ),
      message: 'altered',
      sentence:
        '3 处栏目名称与规定不同：“规范性文件”（应为“行政规范性文件”）、“行政事业型收费”（应为“行政事业性收费”）、“本年制定件数”（应为“本年制发件数”）',
      evidence: [{ expected: '行政规范性文件', actual: '规范性文件', place }, {}, { expected: '本年制发件数' }],
    },
  ],
  notApplicable: [{ name: 'a form without tables', report: reportFixture(withFields({ format: 'F2008' })) }],
  undetermined: [
    {
      name: 'a label whose end was lost in a narrow cell',
      report: reportFixture(withTable('proactive', { alteredLabels: [label('现行有效件数', '现行有效件')] })),
      fault: 'reading',
    },
    { name: 'no table', report: reportFixture(withLostTables('none', 'proactive', 'requests', 'review')) },
  ],
});
