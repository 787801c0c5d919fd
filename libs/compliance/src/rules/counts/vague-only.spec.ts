import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { withTold } from '../../testing/told';
import { vagueOnly } from './vague-only';

const told = (text: string) => reportFixture(withTold(1, text));

describeRule(vagueOnly, {
  pass: [{ name: 'one exact number', report: told('公开信息100余条，其中网站公开43条。公众号公开58条。') }],
  fail: [
    {
      name: 'approximate numbers alone',
      report: told('主动公开政府信息100余条，发布解读近20篇。'),
      message: 'vague',
      sentence: '公开数量全是约数：主动公开政府信息100余条；发布解读近20篇',
      evidence: [{ actual: 100 }, { actual: 20 }],
    },
  ],
  notApplicable: [{ name: 'a text without numbers', report: reportFixture(), reason: '第一部分没有写公开信息数量' }],
  undetermined: 'never',
});
