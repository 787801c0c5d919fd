import { contextOf } from '../../context';
import { withMessage } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { lostNumbering } from './lost-numbering';

const place = { page: null, table: null, row: null, column: null, block: 3, line: 4, quote: '原文' };

describeRule(lostNumbering, {
  pass: [
    { name: 'a report that was read whole', report: reportFixture() },
    { name: 'a remark about something else', report: reportFixture(withMessage('group-as-one-row', '只列一行')) },
  ],
  fail: 'never',
  notApplicable: 'never',
  undetermined: [
    {
      name: 'the damage that it looks for',
      report: reportFixture(withMessage('numbering-lost', '有 4 处标题或条目以“-”开头。', place)),
      reason: '有 4 处标题或条目以“-”开头',
      fault: 'reading',
    },
    {
      name: 'the damage in two places',
      report: reportFixture(
        withMessage('numbering-lost', '有 4 处标题或条目以“-”开头。', place),
        withMessage('numbering-lost', '另一处。'),
      ),
      reason: '有 4 处标题或条目以“-”开头等 2 处',
    },
  ],
});

it('shows the place', () => {
  const verdict = lostNumbering.check(
    reportFixture(withMessage('numbering-lost', '有 4 处标题或条目以“-”开头。', place)),
    contextOf({}),
    {},
  );
  expect(verdict).toMatchObject({ evidence: [{ quote: '原文', place }] });
});
