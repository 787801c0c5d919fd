import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { withTold } from '../../testing/told';
import { partyAccounts } from './party-accounts';

const told = (text: string) => reportFixture(withTold(1, text));

describeRule(partyAccounts, {
  pass: [
    { name: 'an account of the government', report: told('“青山政务”微信公众号发布信息278条。') },
    { name: 'a site of Party and government', report: told('镇党委、政府网站发布信息278条。') },
  ],
  fail: [
    {
      name: 'an account of the Party',
      report: told('青山镇党建微信公众号共发布各类信息278条。'),
      message: 'counted',
      sentence:
        '“青山镇党建微信公众号共发布各类信息278条”：青山镇党建微信公众号是党务渠道，发布数量不宜全部计入政府信息公开',
      evidence: [{ actual: 278, place: expect.objectContaining({ block: 3 }) }],
    },
  ],
  notApplicable: [{ name: 'a text without numbers', report: reportFixture(), reason: '第一部分没有数字' }],
  undetermined: 'never',
});
