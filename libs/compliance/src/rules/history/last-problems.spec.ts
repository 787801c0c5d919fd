import { withFields, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { lastProblems } from './last-problems';

const of = (...text: string[]) => reportFixture(withText(5, ...text));
const before = { previous: of('嘎查公开栏更新不及时。') };
const generic = '依法公开意识还不强，工作缺乏刚性规范。下一步要加强制度落实。';
const silent = '公开内容还不够丰富，政策解读形式单一。针对以上问题，下一步将加强培训。';

describeRule(lastProblems, {
  pass: [
    {
      name: 'a year before that is named',
      report: of('2022年存在的更新不及时问题已经整改到位。目前公开内容还不够丰富。'),
    },
    { name: 'last year', report: of('针对上年度指出的问题，建立了台账。目前政策解读形式仍较为单一。') },
    { name: 'an answer told as done', report: of('针对栏目更新慢的情况，我镇建立了台账。目前公开内容还不够丰富。') },
  ],
  fail: [
    {
      name: 'problems and plans only',
      report: of(silent),
      context: before,
      message: 'silent',
      sentence: '第五部分没有说明 2022 年度问题的整改情况',
      evidence: [{ quote: '五、存在的主要问题及改进情况', place: expect.objectContaining({ block: 42 }) }],
    },
    {
      name: 'generic problems, even if last year’s report is not at hand',
      report: of(generic),
      message: 'silent',
      sentence: '第五部分没有说明 2022 年度问题的整改情况',
      evidence: [{}],
    },
    {
      name: 'a report of unknown year',
      report: reportFixture(withFields({ year: null }), withText(5, generic)),
      message: 'silent',
      sentence: '第五部分没有说明上一年度问题的整改情况',
      evidence: [{}],
    },
  ],
  notApplicable: [
    { name: 'a report of another form', report: reportFixture(withFields({ format: 'F2014', year: 2016 })) },
    {
      name: 'a year after one without problems',
      report: of(silent),
      context: { previous: of('本年度不存在突出问题。') },
      reason: '上一年度的报告没有列出问题',
    },
    {
      name: 'problems of its own, where last year’s report is not at hand',
      report: of('牧业政策的蒙古文解读较少，嘎查公开栏更新滞后两个月。下一步将补齐。'),
      reason: '没有上一年度的报告，不知道上一年度有哪些问题',
    },
  ],
  undetermined: [{ name: 'a few words', report: of('公开意识不强。'), fault: 'open' }],
});
