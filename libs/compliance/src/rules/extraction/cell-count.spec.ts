import { contextOf } from '../../context';
import { withMessage } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { cellCount } from './cell-count';

const place = { page: null, table: null, row: null, column: null, block: 3, line: 4, quote: '原文' };

describeRule(cellCount, {
  pass: [
    { name: 'a report that was read whole', report: reportFixture() },
    { name: 'a remark about something else', report: reportFixture(withMessage('group-as-one-row', '只列一行')) },
  ],
  fail: 'never',
  notApplicable: 'never',
  undetermined: [
    {
      name: 'the damage that it looks for',
      report: reportFixture(
        withMessage('cell-count', '“一、本年新收政府信息公开申请数量”一行的单元格数与格式不符。', place),
      ),
      reason: '“一、本年新收政府信息公开申请数量”一行的单元格数与格式不符',
      fault: 'reading',
    },
    {
      name: 'the damage in two places',
      report: reportFixture(
        withMessage('cell-count', '“一、本年新收政府信息公开申请数量”一行的单元格数与格式不符。', place),
        withMessage('cell-count', '另一处。'),
      ),
      reason: '“一、本年新收政府信息公开申请数量”一行的单元格数与格式不符等 2 处',
    },
  ],
});

it('shows the place', () => {
  const verdict = cellCount.check(
    reportFixture(withMessage('cell-count', '“一、本年新收政府信息公开申请数量”一行的单元格数与格式不符。', place)),
    contextOf({}),
    {},
  );
  expect(verdict).toMatchObject({ evidence: [{ quote: '原文', place }] });
});
