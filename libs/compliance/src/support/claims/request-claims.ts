import type { AnnualReport, UnitClass } from '@gongkai/domain';
import { oncePerAnd } from '../once';
import { isPart, type RequestRole, requestRole } from './request-roles';
import { otherScope } from './scope';
import { type Stated, statedIn } from './stated';
import { subjectsIn } from './subjects';
import { timeOf } from './time-of';

/** A number of requests for information: its role, and why a conflict with the tables would prove nothing. */
export type RequestNumber = { stated: Stated; role: RequestRole; part: boolean; doubt: string | null };

const UNITS: readonly (string | null)[] = ['件', '条', '起', '宗', '份', '例', '项', '个', '次', '件次', '人次', null];
const ABOUT_DISCLOSURE = /信息公开|公开信息|政府信息|政务信息|依申请|公开(?:的)?申请|申请公开/;

/** Parts of the report in which requests are told in prose. */
const PARTS = [1, 3];

type Found = { role: RequestRole; own: boolean } | null;

/**
 * Documents sorted by whether they may be public (主动公开 40 件、依申请公开 12 件、不予公开 8 件): in such a sentence only numbers that
 * say 收到, 答复 or 结转 speak of requests.
 */
const SORTED = /公文|属性|发文|主动公开[^，,。；;：:]{0,8}[\d０-９]/;
const OF_SORTING: readonly RequestRole[] = ['bare', 'denied', 'granted', 'partial', 'grantedOrPartial'];

/** 申请3件的投诉 are complaints. */
const ABOUT_REQUESTS = /^的?[^，,。；;]{0,4}(?:投诉|举报|咨询|信访|复议|诉讼)/;

/** 申请 alone must follow its verb or channel (收到申请3件、信函申请2件) or begin behind the number; 各类申请 may be anything. */
const isPlain = (lead: string, tail: string) =>
  /(?:到|收|理|办|提出|提交|新|结转|下|上年度?|年度?|网络|网上|在线|线上|邮[件寄]|信函|来函|当面|现场|窗口|传真|纸质|书面|电话|平台|自然人|个人|公民|企业|组织)(?:的)?申请(?:数量?|总数|总量|件数|量)?(?:共计?|总计|为)?[^\u4e00-\u9fff]*$/.test(
    lead,
  ) || /^的?申请/.test(tail);

/** What the number counts by its own words: null if it is no request. `inherited`: the number before it was one. */
function roleIn(stated: Stated, inherited: boolean): Found {
  const { lead, tail, earlier } = stated;
  if (ABOUT_REQUESTS.test(tail)) return null;
  const own = subjectsIn(lead).at(-1) ?? subjectsIn(tail)[0];
  if (own) {
    const request = own.subject === 'request' && (own.text !== '申请' || isPlain(lead, tail));
    return request ? { role: requestRole(lead, tail), own: true } : null;
  }
  const before = subjectsIn(earlier).at(-1);
  const request = before ? before.subject === 'request' : inherited;
  if (!request) return null;
  const role = requestRole(lead, tail);
  // Without a noun of its own, a bare number after a request counts something else (涉及土地3件).
  return role === 'bare' ? null : { role, own: false };
}

function doubtOf(stated: Stated, part: boolean, role: RequestRole, report: AnnualReport, unitClass: UnitClass | null) {
  const before = stated.earlier + stated.lead;
  if (timeOf(before, report.year) === 'open') return '文中的时间范围不明';
  if (role === 'closed' && stated.count.parent !== null) return '这个数可能只是按某种方式或者期限答复的';
  if (part) return '这个数可能只是一种渠道或者一类申请人的';
  if (role === 'bare') return '文中没有写明是收到、办结还是公开的数量';
  return otherScope(before, report, unitClass);
}

/** True if the sentence, or the sub-heading it stands under, speaks of requests for government information. */
const isAboutDisclosure = ({ sentence, heading }: Stated) =>
  sentence.section === 3 || ABOUT_DISCLOSURE.test(sentence.text) || /申请/.test(heading);

/** Every number of requests for information of the report year that the narrative states, in reading order. */
export const requestNumbers = oncePerAnd(
  (report: AnnualReport, unitClass: UnitClass | null): readonly RequestNumber[] => {
    const found: RequestNumber[] = [];
    let last: Stated | null = null;
    for (const stated of statedIn(report)) {
      const { count, sentence } = stated;
      if (sentence.section === null || !PARTS.includes(sentence.section) || !UNITS.includes(count.unit)) continue;
      if (!sentence.text.includes('申请')) continue;
      const inherited = last !== null && last.sentence === sentence;
      const what = roleIn(stated, inherited);
      if (!what || !isAboutDisclosure(stated)) continue;
      last = stated;
      const { role } = what;
      const isMember = count.parent !== null && (role === 'intake' || role === 'bare');
      if (OF_SORTING.includes(role) && SORTED.test(sentence.text)) continue;
      if (role === 'ignored' || (isMember && !/新收|新增/.test(stated.lead))) continue;
      if (timeOf(stated.earlier + stated.lead, report.year) === 'other') continue;
      const part = isPart(stated.lead + stated.tail);
      found.push({ stated, role, part, doubt: doubtOf(stated, part, role, report, unitClass) });
    }
    return found;
  },
);
