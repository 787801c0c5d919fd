import type { AnnualReport } from '@gongkai/domain';
import { type Stated, statedIn } from './claims/stated';
import { sum } from './numbers';

/** A 其中 list of the narrative: its total, and the members that count in the same unit. */
export type CountList = {
  total: Stated;
  members: Stated[];
  sum: number;
  /** True if the members are channels (网站、公众号), where one item may be counted twice. */
  channels: boolean;
  /** True if total or a member is approximate. */
  approx: boolean;
  /** True if some member counts in another unit, so that the sum is not all of the list. */
  mixed: boolean;
};

const CHANNEL =
  /网站|网页|平台|公众号|微信|微博|抖音|快手|头条|视频号|新媒体|公示栏|公开栏|公告栏|揭示板|电子屏|报刊|广播|电视|公报|小程序|专栏|渠道|方式|网上/;

/** 较上年增加26条。其中…: the list is of what was published, not of the change, and that number is not at hand. */
const CHANGE = /(?:增加|增长|上升|提高|减少|下降|降低|多|少)了?\s*$/;

/** Lists of the parts that tell of published items, lists in the narrative tables left out. */
export function countLists(report: AnnualReport): CountList[] {
  const all = statedIn(report);
  const byIndex = new Map(all.map((stated) => [stated.index, stated]));
  const parents = [...new Set(all.flatMap(({ count }) => count.parent ?? []))];
  return parents.flatMap((parent): CountList[] => {
    const total = byIndex.get(parent);
    const listed = all.filter(({ count }) => count.parent === parent && count.unit !== '%');
    if (!total || listed.length === 0 || CHANGE.test(total.lead)) return [];
    const members = listed.filter((member) => member.count.unit === total.count.unit && !isNested(member, listed));
    const named = members.filter(({ count, lead }) => count.channel !== null || CHANNEL.test(lead));
    return [
      {
        total,
        members,
        sum: sum(members.map(({ count }) => count.value)),
        channels: named.length * 2 >= members.length && named.length > 0,
        approx: [total, ...members].some(({ count }) => count.approx),
        mixed: members.length < listed.length,
      },
    ];
  });
}

/** How many brackets are open where the number stands. */
function depthOf({ sentence, count }: Stated): number {
  const before = sentence.text.slice(0, count.offset - sentence.start);
  return (before.match(/[（(]/g)?.length ?? 0) - (before.match(/[）)]/g)?.length ?? 0);
}

/** True for a number in brackets behind a member: 无法提供2件（不掌握1件、没有现成1件）. */
function isNested(member: Stated, listed: readonly Stated[]): boolean {
  const [first] = listed;
  return first !== undefined && first.sentence === member.sentence && depthOf(member) > depthOf(first);
}

/** True if the numbers that follow the list up to the end of its paragraph make up what it lacks. */
export function isCompletedLater(report: AnnualReport, { total, members, sum: listed }: CountList): boolean {
  const last = members.at(-1);
  let reached = listed;
  const after = statedIn(report).filter(
    ({ count, index }) =>
      last !== undefined &&
      index > last.index &&
      count.section === total.count.section &&
      count.place?.block === total.count.place?.block &&
      count.place?.line === total.count.place?.line &&
      count.unit === total.count.unit,
  );
  return after.some(({ count }) => {
    reached += count.value;
    return reached === total.count.value;
  });
}

const NEW_STATEMENT =
  /同时|此外|另外|另有|另|还|先后|全年|累计|共(?!享|同|青)|报送|举办|召开|开展|组织|回复|答复|办理|办结|审结|结转|撤回|受理|收到|阅读|浏览|点击|访问|编发|刊发|解答|回应/;
const PUBLISHED = /公开|发布|推送|更新|转发|发表|录入|上传/;

/**
 * True if every member is told in the same way: none begins a statement of its own, and either all have a verb of
 * publishing or none has. Elsewhere the list may have ended earlier than its sentence.
 */
export function isSteady({ members }: CountList): boolean {
  const [first, ...rest] = members.map(({ lead }) => lead);
  if (first === undefined) return false;
  const verb = PUBLISHED.test(first);
  return rest.every(
    (lead) => !NEW_STATEMENT.test(lead) && PUBLISHED.test(lead.replace(/政府信息公开|信息公开/g, '')) === verb,
  );
}
