import { matches } from '../text/matches';

/** Verbs of count clauses (§5.1), longer ones first. */
const VERBS =
  /推送发布|主动公开|新受理|新收|收办|收到|接到|受理|办理|办结|答复|回复|回应|解答|发布(?![会者厅])|(?<!依申请|信息|政务|务)公开|公布|更新|推送|转发|转载|录入|制作|制发|制定|编发|编印|印发|印制|出台|废止|发出|发放|解读|张贴|举办|召开|开展|开设|设置|组织(?!机构|领导)|接受|刊登|刊发(?!表)|刊载|发表|播放(?!量|数|次)|收集|归集|采集|采用|展示|报送|上报|查阅(?![室点场])|赠阅|收取|结转|承办|处理(?!费|决定|结果|数量)|整改/g;

/** Topics with a name of their own (§5.2); the specific before the general. */
const TOPICS: readonly (readonly [string, RegExp])[] = [
  ['上年结转', /(?:上年|上一年|上年度|去年|(?:19|20)\d\d年)度?结转/],
  ['结转下年', /结转(?:至|到|入)?(?:下|次|明|来|■)|顺延|(?:下|次)一?年度?(?:继续|办理|处理|答复)/],
  ['部分公开', /部分公开/],
  ['不予公开', /不予公开|不同意公开/],
  ['予以公开', /(?:予以|同意|准予|决定)公开/],
  ['无法提供', /无法提供|不掌握|没有现成|信息不存在/],
  ['不予处理', /不予处理|不再处理/],
  ['其他处理', /其[他它]处理/],
  ['结果维持', /结果维持|被?维持/],
  ['结果纠正', /结果纠正|纠错|被纠正/],
  ['其他结果', /其[他它]结果/],
  ['尚未审结', /未审结|正在审理/],
  ['新闻发布会', /新闻发布会/],
  ['在线访谈', /在线访谈/],
  ['依申请公开', /依申请|信息公开申请|公开申请|申请/],
  ['行政复议', /复议/],
  ['行政诉讼', /诉讼/],
  ['行政规范性文件', /规范性文件/],
  ['规章', /规章/],
  ['行政许可', /行政许可/],
  ['行政处罚', /行政处罚/],
  ['行政强制', /行政强制/],
  ['信息处理费', /处理费|收费/],
  ['政策解读', /解读/],
  ['建议提案', /建议|提案/],
  ['政策文件', /政策(?:性)?文件|政策法规|法规文件/],
  ['财政预决算', /预决?算|决算|财政/],
  ['通知公告', /通知|公告|公示/],
  ['工作动态', /动态(?!调整|管理|监测|更新|清零)/],
  ['规划计划', /规划|计划/],
  ['人事', /人事|招录/],
  ['采购', /采购/],
  ['社会救助', /救助|低保/],
  ['安全生产', /安全(?:生产|监管)/],
  ['应急', /应急/],
  ['会议', /会议/],
  ['培训', /培训/],
  ['访问量', /访问|浏览|点击|阅读|播放(?=总?[量数]|次数|超|达|近|突破|$)|访客/],
  ['关注量', /粉丝|订阅(?!号)|关注(?:人?数|量)|用户/],
  ['三务公开', /三务/],
];

/** Most clauses speak of none; then one look tells. */
const ANY_TOPIC = new RegExp(TOPICS.map(([, pattern]) => pattern.source).join('|'));

/** What is no topic: plain information, whatever its scope. */
const GENERIC =
  /^(?:我|本|全|各|级|政府|政务|新增|主动|向社会|对外|公众|面向|苏木|嘎查|[旗县市区镇乡村局委](?:直)?|的|类|相关|有关|全部|重要|行政机关|公开)*(?:信息|内容|动态信息)?(?:公开)?(?:量|数|数量|总数|总量)?$/;
const STANDING =
  /全年|本年度|年度|今年|年内|同比|环比|共计|总计|合计|累计|共有|(?<!公)共(?!享|同|青)|其中|各类|均|先后|目前|(?:通过|利用|依托|运用|借助|以)[^,]*(?:方式|形式|渠道|途径|平台)|以及|以上|达到|等|由(?=原来|[的■])|增加[到至]?|减少[到至]?|提高[到至]?|调整[到至为]|原来|现在|(?:较|比|与|同)(?:■+|上年|去年|上一?年度?)(?:同期)?(?:相比)?(?:了|增加|减少)*|(?:近|约|超过?|突破|逾|达|为|至少|大约)+ ?$/g;
const CHANNEL_BEFORE =
  /^.*(?:网站|平台|公众号|新媒体|专栏|系统|微博|微信|头条|抖音|公示栏|公告栏|公开栏)(?:上|中|等|方式|渠道)?/;

const lastMatch = (text: string, pattern: RegExp) => matches(text, pattern).at(-1)?.[0] ?? null;

/** Names of organs that are no topic of their own (应急管理局网站, 审计局公开). */
const ORGAN =
  /^.*(?:局|厅|委|委员会|办公室|人民政府|中心|街道|办事处|苏木|[镇乡])(?=[的在]?(?:网站|门户|官网|官方|微信|微博|公众号|共|累计|主动|全年|通过|依托|利用|发布|公开|收到|受理|对外|向社会|各类))/;

/** Without brackets that close before the number, and without quoted names. */
const plain = (text: string) => text.replace(/\([^()]*\)|"[^"]*"/g, '');

/** The verb nearest before the number, else the first one behind it; null if there is none. */
export function verbOf(before: string, behind: string): string | null {
  return lastMatch(plain(before), VERBS) ?? matches(behind, VERBS)[0]?.[0] ?? null;
}

/** The noun that is printed next to the number; null for plain 信息. */
function printedNoun(near: string): string | null {
  const parts = near.replace(CHANNEL_BEFORE, '').split(VERBS);
  const noun = (parts.findLast((part) => part.replace(STANDING, '').trim() !== '') ?? '')
    .replace(STANDING, '')
    .replace(/^.*■/, '')
    .replace(/《([^《》]*)》/g, '$1')
    .replace(/^(?:了|的|为|已|由|有|包括|含)+|["■•\s\d]/g, '')
    .replace(/(?:类|条)?信息(?:数|数量)?$|类$/, '');
  return noun.length >= 2 && noun.length <= 14 && !GENERIC.test(noun) ? noun : null;
}

/**
 * What is counted: a topic of the vocabulary in the words next to the number, else the printed noun itself; null for
 * plain 信息. `before` are the words of the clause up to the number, `behind` those after the unit.
 */
export function topicOf(before: string, behind: string): string | null {
  const near =
    plain(before)
      .split(/[,、。;:(…]/)
      .at(-1)
      ?.replace(ORGAN, '') ?? '';
  for (const words of [near, behind]) {
    const named = ANY_TOPIC.test(words) && TOPICS.find(([, pattern]) => pattern.test(words));
    if (named) return named[0];
  }
  return printedNoun(near);
}

const TOTAL = /共计|总计|合计|累计|总共|(?<!公)共(?![享同青产建治])|总数|总量/;
const WHOLE_YEAR = /全年|本年度|年度|年内|截[至止]|今年|■{4,}/;
const PUBLISHED = /公开|发布|公布|更新|推送/;

/** Words that present the number behind them as an overall figure (共、累计 …). */
export const saysTotal = (clause: string) => TOTAL.test(clause);

/** True for a clause such as 全年主动公开政府信息 … : the whole year, plain information, something published. */
export const isWholeYearClause = (since: string, topic: string | null) =>
  topic === null && WHOLE_YEAR.test(since) && PUBLISHED.test(since);

const DECREASE =
  /(?:(?:减少|下降|降低|回落|下跌|缩减)(?:了|率|幅度|比例|数量?)?|降幅|(?:比|较|少于)[^,。;]{1,10}少了?)(?:约?为|达到?|近|约)? ?$|(?:增长|增幅|增速|变化)率?(?:为|达到?|:)? ?-$/;

/** True if the clause states a change against another year and the change is downwards. */
export const isDecrease = (before: string) => DECREASE.test(before);
