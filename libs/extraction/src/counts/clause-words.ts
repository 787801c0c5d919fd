/** Verbs of count clauses (§5.1), longer ones first. */
const VERBS =
  /推送发布|主动公开|依申请公开|新受理|新收|收办|收到|接到|受理|办理|办结|答复|回复|回应|解答|发布|公开|公布|更新|推送|转发|录入|制作|制发|编发|编印|印发|发出|解读|张贴|举办|召开|开展|组织|接受|刊登|归集|展示|报送|查阅|赠阅|收取|结转/g;

/** Topics with a name of their own (§5.2); the specific before the general. */
const TOPICS: readonly (readonly [string, RegExp])[] = [
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
  ['工作动态', /动态/],
  ['规划计划', /规划|计划/],
  ['人事', /人事|招录/],
  ['采购', /采购/],
  ['社会救助', /救助|低保/],
  ['安全生产', /安全(?:生产|监管)/],
  ['应急', /应急/],
  ['会议', /会议/],
  ['培训', /培训/],
  ['访问量', /访问|浏览|点击|阅读|播放|访客/],
  ['关注量', /粉丝|订阅|关注数|用户/],
  ['三务公开', /三务/],
];

const GENERIC = /^(政府|政务|各类|相关|有关|全部|的)*(信息|内容)?(公开)?(数|数量|总数)?$/;
const STANDING =
  /全年|本年度|年度|今年|年内|共计|总计|合计|累计|共有|共|其中|总|各|均|已|先后|目前|通过|利用|依托|我(?:镇|乡|局|旗|县|市|区|委|苏木|街道)|以上|达到|达|为|了|等/g;

const lastMatch = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].at(-1)?.[0] ?? null;

/** The verb nearest before the number, else the first one behind it; null if there is none. */
export function verbOf(before: string, behind: string): string | null {
  return lastMatch(before, VERBS) ?? [...behind.matchAll(VERBS)][0]?.[0] ?? null;
}

/**
 * What is counted: a topic of the vocabulary in the words next to the number, else the printed noun itself; null for
 * plain 信息. `before` are the words of the clause up to the number, `behind` those after the unit.
 */
export function topicOf(before: string, behind: string): string | null {
  const near = before.split(/[,、。;:(]/).at(-1) ?? '';
  for (const words of [near, behind]) {
    const named = TOPICS.find(([, pattern]) => pattern.test(words));
    if (named) return named[0];
  }
  const noun = near
    .replace(/^.*(?:网站|平台|公众号|新媒体|专栏|系统|微博|微信|头条|抖音)/, '')
    .replace(VERBS, '')
    .replace(STANDING, '')
    .replace(/["《》()■\s]/g, '')
    .replace(/类?信息(数|数量)?$/, '');
  return noun.length >= 2 && noun.length <= 14 && !GENERIC.test(noun) ? noun : null;
}

const TOTAL = /共计|总计|合计|累计|总共|共|总数|总量/;
const WHOLE_YEAR = /全年|本年度|年度|年内|截[至止]|今年|■{4,}/;

/** True if the clause itself presents the number as an overall figure. */
export function isTotalClause(clause: string, sentence: string, topic: string | null): boolean {
  return TOTAL.test(clause.replace(/公共/g, '')) || (topic === null && WHOLE_YEAR.test(sentence));
}

/** True if the number is a change against last year and the change is downwards. */
export const isDecrease = (before: string) => /(减少|下降|降低|回落|下跌|缩减)了? ?$/.test(before);
