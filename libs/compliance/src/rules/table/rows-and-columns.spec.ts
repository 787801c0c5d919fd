import { withFields, withLostTables, withMessage, withoutParts, withTable } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { rowsAndColumns } from './rows-and-columns';

const place = { page: null, table: 1, row: 30, column: 0, quote: '五、其他' };

describeRule(rowsAndColumns, {
  pass: [
    { name: 'the official grid', report: reportFixture() },
    {
      name: 'an altered label, which another rule judges',
      report: reportFixture(
        withTable('proactive', {
          alteredLabels: [
            { row: 'normativeDocs', expected: '行政规范性文件', actual: '规范性文件', score: 0.9, place: null },
          ],
        }),
      ),
    },
  ],
  fail: [
    {
      name: 'rows left out and added in a grid',
      report: reportFixture(
        withTable('requests', {
          missingRows: ['otherHandling.correctionOverdue', 'otherHandling.feeOverdue'],
          extraRows: [{ label: '五、其他', place }],
        }),
      ),
      message: 'rows',
      sentence:
        '第三部分表格与规定格式不符：缺 2 行（三（六）其他处理 1.逾期不补正、三（六）其他处理 2.逾期不缴费），多 1 行（五、其他）',
      evidence: [
        { expected: '三（六）其他处理 1.逾期不补正', place: expect.objectContaining({ table: 1 }) },
        { expected: '三（六）其他处理 2.逾期不缴费' },
        { actual: '五、其他', place },
      ],
    },
    {
      name: 'a column too few in a grid',
      report: reportFixture(withTable('requests', { valueColumns: 6 })),
      message: 'columns',
      sentence: '第三部分表格应有 7 个数值列，实有 6 列',
      evidence: [{ expected: 7, actual: 6 }],
    },
  ],
  notApplicable: [{ name: 'a form without tables', report: reportFixture(withFields({ format: 'F2014' })) }],
  undetermined: [
    {
      name: 'a file that breaks off in the middle of a table',
      report: reportFixture(
        withoutParts(4, 5, 6),
        withTable('requests', { found: 'sequence', missingRows: ['resultsTotal', 'carriedForward'] }),
        withLostTables('none', 'review'),
      ),
      reason: '文件在第三部分表格处中断，可能不完整',
      fault: 'open',
    },
    {
      name: 'rows not found in a damaged sequence of lines',
      report: reportFixture(
        withTable('requests', { found: 'sequence', missingRows: ['granted'] }),
        withMessage('numbering-lost', '自动编号没有读到'),
      ),
      fault: 'reading',
    },
    { name: 'a table in a picture', report: reportFixture(withLostTables('picture', 'review')) },
    {
      name: 'no table at all',
      report: reportFixture(withLostTables('none', 'proactive', 'requests', 'review')),
      reason: '没有读到统计表',
    },
  ],
});
