import { withCount, withText } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { type Change, reportFixture } from '../../testing/report-fixture';
import { channelSum } from './channel-sum';

/** Part 一 with a website number, a WeChat number and whatever follows. */
const told = (rest: string, ...changes: Change[]) =>
  reportFixture(
    withText(1, `截至2023年12月底，依托政府网站发布信息43条，微信公众号共发布信息278条。${rest}`),
    withCount('依托政府网站发布信息43条', 43, { channel: 'site.portal' }),
    withCount('微信公众号共发布信息278条', 278, { channel: 'wechat', isTotal: true }),
    ...changes,
  );

const total = (quote: string, value: number) => withCount(quote, value, { isTotal: true });

describeRule(channelSum, {
  pass: [
    { name: 'a total equal to the sum', report: told('全年共公开信息321条。', total('全年共公开信息321条', 321)) },
    {
      name: 'a total that counts one channel alone',
      report: told('全年共公开信息278条。', total('全年共公开信息278条', 278)),
    },
    {
      name: 'a total that includes another stated number',
      report: told(
        '发出解读11篇。全年共公开信息332条。',
        withCount('发出解读11篇', 11, { unit: '篇' }),
        total('全年共公开信息332条', 332),
      ),
    },
  ],
  fail: [
    {
      name: 'a total that no combination gives',
      report: told(
        '发出解读11篇。截止2023年底，7个嘎查共公开发布各类信息341条。',
        withCount('发出解读11篇', 11, { unit: '篇' }),
        total('7个嘎查共公开发布各类信息341条', 341),
      ),
      message: 'mismatch',
      sentence:
        '文中总数为 341 条，分渠道数 43、278 之和为 321，两者不符；试过的组合：43＋278＋11＝332，43＋278＝321，278＋11＝289，43＋11＝54',
      evidence: [
        { quote: '依托政府网站发布信息43条', actual: 43, side: 'left', place: expect.objectContaining({ block: 3 }) },
        { quote: '微信公众号共发布信息278条', actual: 278, side: 'left' },
        { quote: '7个嘎查共公开发布各类信息341条', actual: 341, side: 'right' },
      ],
    },
    {
      name: 'a total that only trainings would make up for',
      report: told(
        '组织培训5次。全年共公开信息326条。',
        withCount('组织培训5次', 5, { unit: '次' }),
        total('全年共公开信息326条', 326),
      ),
      message: 'mismatch',
      sentence: '文中总数为 326 条，分渠道数 43、278 之和为 321，两者不符；试过的组合：43＋278＝321',
      evidence: [{}, {}, { actual: 326 }],
    },
    {
      name: 'a total below one of its channels',
      report: told('全年共公开信息200条。', total('全年共公开信息200条', 200)),
      message: 'mismatch',
      sentence: '文中总数为 200 条，分渠道数 43、278 之和为 321，两者不符；试过的组合：43＋278＝321',
      evidence: [{}, {}, { actual: 200 }],
    },
  ],
  notApplicable: [
    { name: 'a report without numbers', report: reportFixture(), reason: '第一部分没有单独写出的全年总数' },
    {
      name: 'a total that lists its own parts',
      report: told(
        '全年共公开信息500条，其中公示栏60条。',
        total('全年共公开信息500条', 500),
        withCount('其中公示栏60条', 60, { channel: 'offline', parent: 2 }),
      ),
    },
    {
      name: 'a total of one topic',
      report: told('全年共公开政策解读信息500条。', total('全年共公开政策解读信息500条', 500)),
    },
    {
      name: 'a total since the account was opened',
      report: told('公众号开通以来累计发布信息9152条。', total('公众号开通以来累计发布信息9152条', 9152)),
    },
    {
      name: 'a total of a quarter',
      report: told('第一季度共公开信息500条。', total('第一季度共公开信息500条', 500)),
    },
    {
      name: 'a total of another year',
      report: told('2022年共公开信息500条。', total('2022年共公开信息500条', 500)),
    },
    {
      name: 'a total of the whole banner',
      report: told('全旗共公开信息5000条。', total('全旗共公开信息5000条', 5000)),
    },
    {
      name: 'readers instead of items',
      report: told('全年累计阅读信息9000条。', total('全年累计阅读信息9000条', 9000)),
    },
    {
      name: 'a single channel',
      report: reportFixture(
        withText(1, '政府网站发布信息43条。全年共公开信息50条。'),
        withCount('政府网站发布信息43条', 43, { channel: 'site.portal' }),
        total('全年共公开信息50条', 50),
      ),
      reason: '同计量单位的分渠道数不足两个',
    },
  ],
  undetermined: [
    {
      name: 'a total below the sum, where items may be published twice',
      report: told('全年共公开信息300条。', total('全年共公开信息300条', 300)),
      reason: '总数小于各渠道数之和，可能是同一信息在多个渠道发布',
      fault: 'open',
    },
    {
      name: 'an approximate channel number',
      report: told(
        '公示栏公开信息20余条。全年共公开信息400条。',
        withCount('公示栏公开信息20余条', 20, { channel: 'offline', approx: true }),
        total('全年共公开信息400条', 400),
      ),
      reason: '有的发布数是约数，不能精确核对',
    },
    {
      name: 'a channel that counts in another unit',
      report: told(
        '微博发布信息70篇。全年共公开信息400条。',
        withCount('微博发布信息70篇', 70, { channel: 'weibo', unit: '篇' }),
        total('全年共公开信息400条', 400),
      ),
    },
    {
      name: 'two totals',
      report: told(
        '全年共公开信息400条。全年累计发布信息500条。',
        total('全年共公开信息400条', 400),
        total('全年累计发布信息500条', 500),
      ),
      reason: '文中有 2 个总数，不能确定各渠道数对应哪一个',
    },
  ],
});
