import type { Channel } from '@gongkai/domain';
import { type PrintedNumber, plainNumber, printedNumber, spokenNumber } from './printed-number';
import type { Random } from './random';

/** What a generated sentence states; `parent` is the position of the total in the sentence's list of counts. */
export type StatedCount = PrintedNumber & {
  unit: string;
  channel: Channel | null;
  parent: number | null;
  period: string;
};

export type GeneratedSentence = { text: string; counts: StatedCount[] };

/** The report year that generated sentences belong to. */
export const REPORT_YEAR = 2023;

const LEADS: readonly [string, string][] = [
  ['', '2023'],
  ['全年', '2023'],
  ['2023年,', '2023'],
  ['2023年度，我镇', '2023'],
  ['截至2023年12月31日，', '2023'],
  ['今年以来，', '2023'],
  ['2022年，', '2022'],
  ['2021年至2023年，', '2021-2023'],
  ['与2021年相比，', '2023'],
  ['根据国办公开办函〔2021〕30号要求，', '2023'],
];
const CHANNELS: readonly [string, Channel | null][] = [
  ['', null],
  ['通过区政府门户网站', 'site.portal'],
  ['在“三务”公开网站上', 'site.disclosure'],
  ['依托市政务公开平台', 'site.disclosure'],
  ['局网站', 'site.dept'],
  ['利用“某某发布”微信公众号', 'wechat'],
  ['微信视频号', 'wechat.video'],
  ['通过政务微博', 'weibo'],
  ['抖音号', 'douyin'],
  ['通过今日头条', 'toutiao'],
  ['政务新媒体', 'newMedia'],
  ['利用政务公开栏', 'offline'],
  ['通过电视、报纸等媒体', null],
];
const VERBS = ['公开', '主动公开', '发布', '更新', '推送', '共发布', '累计公开', '共主动公开', '转发'];
const TOPICS = ['政府信息', '各类信息', '政策文件', '政务动态信息', '通知公告', '惠农补贴信息', '政策解读'];
const ITEM_UNITS = ['条', '件', '篇', '期', '次', '份', '条次', '篇次', '期次'];
/** Whole clauses of other kinds: the words before the number, the unit, the channel they name. */
const OTHERS: readonly [string, string, Channel | null][] = [
  ['收到政府信息公开申请', '件', null],
  ['新收依申请公开', '件', null],
  ['上年结转申请', '件', null],
  ['办结申请', '起', null],
  ['行政复议', '件', null],
  ['因政府信息公开引起的行政诉讼', '起', null],
  ['组织业务培训', '场次', null],
  ['召开新闻发布会', '场', 'conference'],
  ['开展在线访谈', '次', 'interview'],
  ['编印《政府公报》', '期', 'gazette'],
  ['通过12345热线受理诉求', '件', 'hotline'],
  ['回复领导信箱留言', '条', 'mailbox'],
  ['总浏览量', '人次', null],
  ['培训工作人员', '人次', null],
  ['制发行政规范性文件', '件', null],
  ['收取信息处理费', '元', null],
  ['向公众赠阅', '册', null],
  ['收到群众来信', '封', null],
  ['配备查询终端', '台', null],
  ['公示低保对象', '户', null],
];
const NOISE = [
  '7个嘎查、11个站办协同推进',
  '第3次党委会议研究部署',
  '在20个工作日内答复',
  '从3个方面持续发力',
  '联系电话0478-3615188',
  '于2020年5月19日上线',
  '每月更新一次',
  '坚持一件事一次办',
  '落实《条例》第二十条、第五十条',
  '学习党的二十届三中全会精神',
  '开展5·15政务公开日活动',
  '印发《2023年10项重点任务》',
];

/** Words before a number that state a change or a share, and the sign of the value. */
const SHARES: readonly [string, string, 1 | -1][] = [
  ['同比增长', '%', 1],
  ['较上年下降', '%', -1],
  ['答复率达', '%', 1],
  ['占比', '%', 1],
  ['比上年减少', '条', -1],
  ['比去年减少了', '件', -1],
];

const STOPS = ['。', '。', '；'];

type GeneratedClause = { text: string; count: StatedCount };

function shareClause(random: Random, period: string): GeneratedClause {
  const [words, unit, sign] = random.pick(SHARES);
  const amount = unit === '%' ? random.whole(1, 9999) / 100 : random.whole(1, 900);
  const count = { ...plainNumber(amount), value: sign * amount, unit, channel: null, parent: null, period };
  return { text: `${words}${amount}${unit}`, count };
}

function plainClause(random: Random, period: string): GeneratedClause {
  if (random.chance(0.1)) return shareClause(random, period);
  if (random.chance(0.4)) {
    const [words, unit, channel] = random.pick(OTHERS);
    const spoken = random.chance(0.15) && ['件', '期', '次', '场'].includes(unit);
    const number = spoken ? spokenNumber(random.whole(1, 29)) : printedNumber(random.whole(0, 40_000), random);
    return { text: `${words}${number.text}${unit}`, count: { ...number, unit, channel, parent: null, period } };
  }
  const [where, channel] = random.pick(CHANNELS);
  const unit = random.pick(ITEM_UNITS);
  const number = printedNumber(random.whole(0, 40_000), random);
  const [verb, topic] = [random.pick(VERBS), random.pick(TOPICS)];
  const text = random.chance(0.2)
    ? `${where}${verb}${number.text}${unit}${topic}`
    : `${where}${verb}${topic}${number.text}${unit}`;
  return { text, count: { ...number, unit, channel, parent: null, period } };
}

const MEMBERS: readonly [string, Channel | null][] = [
  ['门户网站公开', 'site.portal'],
  ['微信公众号发布', 'wechat'],
  ['政务新媒体公开', 'newMedia'],
  ['公示栏张贴', 'offline'],
  ['工作动态类', null],
  ['财政信息', null],
  ['其他', null],
];

/** A total with the members of its list, in the order printed; the members make up the total. */
function listClause(random: Random, period: string): GeneratedSentence {
  const unit = random.pick(['条', '件', '篇']);
  const members = Array.from({ length: random.whole(2, 5) }, () => {
    const [words, channel] = random.pick(MEMBERS);
    return { words, channel, value: random.whole(0, 900) };
  });
  const total = members.reduce((sum, { value }) => sum + value, 0);
  const [open, close] = random.pick([
    ['，其中', ''],
    ['。其中，', ''],
    ['（其中', '）'],
    ['（含', '）'],
    ['，包括', ''],
    ['，其中：', ''],
  ] as const);
  const separator = random.pick(['，', '、', '；']);
  const printed = members.map(({ words, value }) => `${words}${value}${unit}`).join(separator);
  return {
    text: `主动公开政府信息${total}${unit}${open}${printed}${close}`,
    counts: [
      { ...plainNumber(total), unit, channel: null, parent: null, period },
      ...members.map(({ channel, value }) => ({
        ...plainNumber(value),
        unit,
        channel,
        parent: 0,
        period,
      })),
    ],
  };
}

/** One sentence as reports write them, with everything it states; dates, numbers of documents and actors strewn in. */
export function generatedSentence(random: Random): GeneratedSentence {
  const [lead, period] = random.pick(LEADS);
  if (random.chance(0.35)) {
    const list = listClause(random, period);
    return { ...list, text: `${lead}${list.text}。` };
  }
  const clauses = Array.from({ length: random.whole(1, 3) }, () => plainClause(random, period));
  const texts: string[] = clauses.map(({ text }) => text);
  if (random.chance(0.4)) texts.splice(random.whole(0, texts.length), 0, random.pick(NOISE));
  return { text: `${lead}${texts.join('，')}${random.pick(STOPS)}`, counts: clauses.map(({ count }) => count) };
}
