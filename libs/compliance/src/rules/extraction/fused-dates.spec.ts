import { contextOf } from '../../context';
import { withMessage } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { fusedDates } from './fused-dates';

const place = { page: null, table: null, row: null, column: null, block: 3, line: 4, quote: '原文' };

describeRule(fusedDates, {
  pass: [
    { name: 'a report that was read whole', report: reportFixture() },
    { name: 'a remark about something else', report: reportFixture(withMessage('group-as-one-row', '只列一行')) },
  ],
  fail: 'never',
  notApplicable: 'never',
  undetermined: [
    {
      name: 'the damage that it looks for',
      report: reportFixture(withMessage('date-digits-fused', '“20251月”缺少年、月等字。', place)),
      reason: '“20251月”缺少年、月等字',
      fault: 'reading',
    },
    {
      name: 'the damage in two places',
      report: reportFixture(
        withMessage('date-digits-fused', '“20251月”缺少年、月等字。', place),
        withMessage('date-digits-fused', '另一处。'),
      ),
      reason: '“20251月”缺少年、月等字等 2 处',
    },
  ],
});

it('shows the place', () => {
  const verdict = fusedDates.check(
    reportFixture(withMessage('date-digits-fused', '“20251月”缺少年、月等字。', place)),
    contextOf({}),
    {},
  );
  expect(verdict).toMatchObject({ evidence: [{ quote: '原文', place }] });
});
