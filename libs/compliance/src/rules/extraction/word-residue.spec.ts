import { contextOf } from '../../context';
import { withMessage } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { wordResidue } from './word-residue';

const place = { page: null, table: null, row: null, column: null, block: 3, line: 4, quote: '原文' };

describeRule(wordResidue, {
  pass: [
    { name: 'a report that was read whole', report: reportFixture() },
    { name: 'a remark about something else', report: reportFixture(withMessage('group-as-one-row', '只列一行')) },
  ],
  fail: 'never',
  notApplicable: 'never',
  undetermined: [
    {
      name: 'the damage that it looks for',
      report: reportFixture(withMessage('word-residue', '“[bookmark: _GoBack]”是文字处理软件留下的标记。', place)),
      reason: '“[bookmark: _GoBack]”是文字处理软件留下的标记',
      fault: 'reading',
    },
    {
      name: 'the damage in two places',
      report: reportFixture(
        withMessage('word-residue', '“[bookmark: _GoBack]”是文字处理软件留下的标记。', place),
        withMessage('word-residue', '另一处。'),
      ),
      reason: '“[bookmark: _GoBack]”是文字处理软件留下的标记等 2 处',
    },
  ],
});

it('shows the place', () => {
  const verdict = wordResidue.check(
    reportFixture(withMessage('word-residue', '“[bookmark: _GoBack]”是文字处理软件留下的标记。', place)),
    contextOf({}),
    {},
  );
  expect(verdict).toMatchObject({ evidence: [{ quote: '原文', place }] });
});
