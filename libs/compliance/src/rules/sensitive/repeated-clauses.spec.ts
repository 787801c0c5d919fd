import { withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { repeatedClauses } from './repeated-clauses';

const of = (...text: string[]) => reportFixture(withText(1, ...text));

describeRule(repeatedClauses, {
  pass: [
    { name: 'a text without repetition', report: of('信息公开工作有序，信息公开制度健全。') },
    { name: 'doubled short words', report: of('件件有着落，一户一户走访，时时更新、天天检查，公开公开再公开。') },
    { name: 'a clause that comes back later', report: of('加强组织领导，明确责任，加强组织领导。') },
  ],
  fail: [
    {
      name: 'a clause twice in a row',
      report: of('我镇进一步加强组织领导，进一步加强组织领导，加强组织领导和培训，加强组织领导和培训。'),
      message: 'twice',
      sentence:
        '有 1 处词句连写两遍，如“加强组织领导和培训”：我镇进一步加强组织领导，进一步加强组织领导，加强组织领导和培训，加强组织领导和培训。',
      evidence: [{ place: expect.objectContaining({ offset: 22 }) }],
    },
    {
      name: 'words twice without a sign between',
      report: of('设立政务公开政务公开专区。'),
      message: 'twice',
      sentence: '有 1 处词句连写两遍，如“政务公开”：设立政务公开政务公开专区。',
      evidence: [{ actual: '政务公开政务公开' }],
    },
  ],
  notApplicable: 'never',
  undetermined: 'never',
});
