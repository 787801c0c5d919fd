import { withFields, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { repeatedProblems } from './repeated-problems';

const of = (year: number, ...text: string[]) =>
  reportFixture(withFields({ year, title: `青山镇${year}年报告` }), withText(5, ...text));
const three =
  '存在以下问题：一是嘎查公开栏更新不及时；二是牧业政策解读形式单一；三是新媒体留言回复较慢。下一步将加强培训。';
const before = of(2022, three);

describeRule(repeatedProblems, {
  pass: [
    {
      name: 'new problems',
      report: of(2023, '一是公文属性认定不准；二是档案数字化滞后。下一步将改进。'),
      context: { previous: before },
    },
    {
      name: 'one of three that stayed',
      report: of(2023, '一是嘎查公开栏更新不及时；二是公文属性认定不准；三是档案数字化滞后。'),
      context: { previous: before },
    },
  ],
  fail: [
    {
      name: 'the same problems in another order, with a word changed',
      report: of(
        2023,
        '还存在一些不足：一是新媒体留言回复较慢；二是我镇嘎查公开栏更新不够及时；三是牧业政策解读形式单一。今后将加强培训。',
      ),
      context: { previous: before },
      message: 'repeated',
      sentence: '第五部分 3 个问题分句中有 3 个与 2022 年相同：一是新媒体留言回复较慢',
      evidence: [
        { side: 'left', quote: '一是新媒体留言回复较慢' },
        { side: 'right', quote: '三是新媒体留言回复较慢', place: null, expected: '青山镇2022年报告' },
        { side: 'left' },
        { side: 'right' },
        { side: 'left' },
        { side: 'right' },
      ],
    },
  ],
  notApplicable: [{ name: 'a report without last year’s', report: before, reason: '没有上一年度的年度报告可以比对' }],
  undetermined: [
    {
      name: 'a year that names no problem',
      report: of(2023, '总体良好。'),
      context: { previous: before },
      fault: 'open',
    },
  ],
});
