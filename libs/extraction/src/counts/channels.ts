import type { Channel } from '@gongkai/domain';
import { matches } from '../text/matches';

/** Words for channels (§5.2), the specific before the general, on folded text. */
const WORDS: readonly (readonly [Channel, RegExp])[] = [
  ['wechat.video', /(?:微信)?视频号/g],
  ['wechat.group', /微信群/g],
  ['miniapp', /小程序|智慧(?:村|社区)[^,。;]{0,6}平台/g],
  ['nanfangplus', /南方\+/g],
  ['toutiao', /(?:今日)?头条(?:公众号|号)|今日头条/g],
  ['weibo', /微博/g],
  ['douyin', /抖音(?:公众号|号)?/g],
  ['kuaishou', /快手(?:公众号|号)?/g],
  ['wechat', /微信(?:公众号|公众平台|订阅号|服务号|平台)?|公众号|公众平台/g],
  ['newMedia', /新媒体/g],
  ['gazette', /公报/g],
  ['conference', /新闻发布会/g],
  ['interview', /在线访谈/g],
  ['hotline', /12345|(?:市民|政务|政府|服务|便民)\S{0,4}热线/g],
  ['mailbox', /信箱|留言/g],
  [
    'site.disclosure',
    /"?三务"?公开(?:网站|平台|信息系统|系统|栏目)?|政务公开(?:网站|平台|网|专栏|系统)|信息公开(?:平台|专栏|专网|网站|网|目录系统|系统|基础平台)|基础栏目|两化栏目/g,
  ],
  ['site.portal', /门户网站?|政府(?:在线|门户)?网站?|(?:政府|管委会|汉文|蒙古文)[^,。;、]{0,4}网站/g],
  ['site.dept', /官方网站|官网|[局委办厅]网站|部门网站|网站/g],
  ['press', /报刊|报纸|(?<!质量|空气|水质|工作|疫情|情况)日报|时报|新闻媒体/g],
  ['tv', /电视|广播/g],
  [
    'offline',
    /公示栏|公开栏|公告栏|公布栏|宣传栏|电子(?:显示)?屏|LED ?屏|条幅|揭示板|政务公开专区|查阅室|查阅点|查阅场所/g,
  ],
];

/** Most clauses name no channel; then one look tells. */
const ANY_WORD = new RegExp(WORDS.map(([, pattern]) => pattern.source).join('|'));

type Mention = { channel: Channel; from: number; to: number };

function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  if (!ANY_WORD.test(text)) return mentions;
  for (const [channel, pattern] of WORDS) {
    for (const match of matches(text, pattern)) {
      const mention = { channel, from: match.index, to: match.index + match[0].length };
      if (!mentions.some((other) => mention.from < other.to && other.from < mention.to)) mentions.push(mention);
    }
  }
  return mentions.sort((a, b) => a.from - b.from);
}

/** Two channels named side by side (通过微信、网站) and not one by another name (政务新媒体“…”微信公众号). */
const isListed = (text: string, first: Mention, second: Mention) =>
  first.channel !== second.channel && /[、和及与以]|等/.test(text.slice(first.to, second.from));

/**
 * The channel that the words before a number name: the nearest one; null if they name none, or several at once without
 * an umbrella word (微信、头条等新媒体 is `newMedia`).
 */
export function channelIn(words: string): Channel | null {
  const outside = words.replace(/\([^()]*\)/g, (match) => ' '.repeat(match.length));
  const mentions = mentionsIn(outside);
  const last = mentions.at(-1);
  if (!last) return null;
  const before = mentions.at(-2);
  if (before && isListed(outside, before, last)) return last.channel === 'newMedia' ? 'newMedia' : null;
  return /^(?:、|和|及)/.test(outside.slice(last.to).trim()) ||
    (/^["》]?等/.test(outside.slice(last.to)) && mentions.length > 1)
    ? null
    : last.channel;
}
