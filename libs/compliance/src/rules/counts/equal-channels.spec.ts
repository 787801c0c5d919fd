import type { Channel } from '@gongkai/domain';
import { withCount, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { equalChannels } from './equal-channels';

const told = (first: number, second: number, rest = '') =>
  reportFixture(
    withText(1, `微信公众号发布信息${first}条；微博发布信息${second}条${rest}。`),
    withCount(`微信公众号发布信息${first}条`, first, { channel: 'wechat' as Channel }),
    withCount(`微博发布信息${second}条`, second, { channel: 'weibo' as Channel }),
  );

describeRule(equalChannels, {
  pass: [
    { name: 'different numbers', report: told(149, 46) },
    { name: 'small numbers that may well be equal', report: told(4, 4) },
    { name: 'posts that went out together', report: told(149, 149, '，内容同步') },
  ],
  fail: [
    {
      name: 'the same number twice (西柳镇 2023)',
      report: told(149, 149),
      message: 'equal',
      sentence: '微信公众号发布信息149条、微博发布信息149条：不同渠道数量都是 149',
      evidence: [{ actual: 149 }, { actual: 149 }],
    },
  ],
  notApplicable: [{ name: 'no channels', report: reportFixture(), reason: '没有两个以上渠道的数量' }],
  undetermined: 'never',
});
