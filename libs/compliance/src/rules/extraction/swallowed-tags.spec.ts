import { contextOf } from '../../context';
import { withMessage } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { swallowedTags } from './swallowed-tags';

const place = { page: null, table: null, row: null, column: null, block: 3, line: 4, quote: '原文' };

describeRule(swallowedTags, {
  pass: [
    { name: 'a report that was read whole', report: reportFixture() },
    { name: 'a remark about something else', report: reportFixture(withMessage('group-as-one-row', '只列一行')) },
  ],
  fail: 'never',
  notApplicable: 'never',
  undetermined: [
    {
      name: 'the damage that it looks for',
      report: reportFixture(withMessage('tag-swallowed', '“关于印发 的通知”处尖括号中的文字被丢掉。', place)),
      reason: '“关于印发 的通知”处尖括号中的文字被丢掉',
      fault: 'reading',
    },
    {
      name: 'the damage in two places',
      report: reportFixture(
        withMessage('tag-swallowed', '“关于印发 的通知”处尖括号中的文字被丢掉。', place),
        withMessage('tag-swallowed', '另一处。'),
      ),
      reason: '“关于印发 的通知”处尖括号中的文字被丢掉等 2 处',
    },
  ],
});

it('shows the place', () => {
  const verdict = swallowedTags.check(
    reportFixture(withMessage('tag-swallowed', '“关于印发 的通知”处尖括号中的文字被丢掉。', place)),
    contextOf({}),
    {},
  );
  expect(verdict).toMatchObject({ evidence: [{ quote: '原文', place }] });
});
