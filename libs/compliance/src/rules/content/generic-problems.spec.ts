import { withFields, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { genericProblems } from './generic-problems';

const five = (...paragraphs: string[]) => reportFixture(withText(5, ...paragraphs));
const CONCRETE = '土地征收栏目全年只更新两次，村务公开栏有三处缺失。下一步加强培训。';

describeRule(genericProblems, {
  pass: [
    { name: 'two sentences about problems', report: five('公开内容不够丰富。公开意识不强。下一步将加强培训。') },
    { name: 'one concrete problem', report: five(CONCRETE), note: '问题表述不在通用表述之内' },
    {
      name: 'a concrete problem that few share',
      report: five(CONCRETE),
      context: { shared: { units: 40, countOf: () => 2 } },
      note: '问题表述没有与其他单位相同',
    },
  ],
  fail: [
    {
      name: 'one sentence of generic clauses',
      report: five(
        '对比新要求，还存在一些差距，主要表现在：依法公开意识还不强，工作缺乏刚性规范，存在随意性。下一步，要加强制度落实。',
      ),
      message: 'generic',
      sentence:
        '第五部分只有一句谈问题，都是通用表述：对比新要求，还存在一些差距，主要表现在：依法公开意识还不强，工作缺乏刚性规范，存在随意性。',
      evidence: [
        { quote: '还存在一些差距', place: expect.objectContaining({ block: 43 }) },
        { quote: '依法公开意识还不强' },
        { quote: '工作缺乏刚性规范' },
        { quote: '存在随意性' },
      ],
    },
    {
      name: 'a sentence that other units have as well',
      report: five(CONCRETE),
      context: { shared: { units: 40, countOf: () => 5 } },
      message: 'shared',
      sentence:
        '第五部分只有一句谈问题，并且有 5 个单位的报告与之相同：土地征收栏目全年只更新两次，村务公开栏有三处缺失。',
      evidence: [{ quote: '村务公开栏有三处缺失' }],
    },
  ],
  notApplicable: [
    { name: 'no word of problems', report: five('继续加强工作。'), reason: '第五部分没有谈问题的文字' },
    { name: 'a report of the old time', report: reportFixture(withFields({ format: 'F2008' })) },
  ],
  undetermined: 'never',
});
