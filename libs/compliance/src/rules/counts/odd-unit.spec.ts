import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { withTold } from '../../testing/told';
import { oddUnit } from './odd-unit';

const told = (text: string) => reportFixture(withTold(1, text));

describeRule(oddUnit, {
  pass: [
    { name: 'usual units', report: told('公开信息260余条，收到信息公开申请3件。') },
    { name: 'numbers that need no unit', report: told('公众号粉丝数83035，用户已突破550万，信息公开申请数为3。') },
    { name: 'items disclosed on request', report: told('依申请公开信息3条。') },
  ],
  fail: [
    {
      name: 'a number without unit',
      report: told('主动公开政府信息260余。'),
      message: 'missing',
      sentence: '“主动公开政府信息260余”没有计量单位',
      evidence: [{ actual: 260 }],
    },
    {
      name: 'no requests without unit',
      report: told('本年度共收到依申请公开事项0。'),
      message: 'missing',
      sentence: '“本年度共收到依申请公开事项0”没有计量单位',
      evidence: [{ actual: 0 }],
    },
    {
      name: 'requests in a unit of articles',
      report: told('收到依申请公开申请0条。'),
      message: 'odd',
      sentence: '“收到依申请公开申请0条”：申请应当以“件”计',
      evidence: [{ actual: 0 }],
    },
  ],
  notApplicable: [{ name: 'a text without numbers', report: reportFixture(), reason: '第一部分没有数字' }],
  undetermined: 'never',
});
