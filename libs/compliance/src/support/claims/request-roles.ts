/** What a number of requests says: how many came, were carried, were answered, with which result; or a bare number. */
export type RequestRole =
  | 'ignored'
  | 'carriedOver'
  | 'carriedForward'
  | 'carried'
  | 'granted'
  | 'grantedOrPartial'
  | 'partial'
  | 'denied'
  | 'notHeld'
  | 'unavailable'
  | 'notProcessed'
  | 'otherHandling'
  | 'closed'
  | 'intake'
  | 'bare';

/** A change against another year: 同比增加2件. */
const CHANGE = /(?:增加|增长|上升|提高|减少|下降|降低|回落|下跌|多|少)(?:了|约|近)?\s*$/;

/** Kinds of handling that the totals of the table do not show, and what is no request at all. */
const ELSEWHERE =
  /撤回|撤销|撤诉|补正|更正|逾期|超期|超时|延期|延长|退回|转办|转送|移送|转交|转来|转我|交办|参与|协办|代为|告知|征求|听证|未按|不属于|非本|重复|咨询|当面答复|电话答复|公开出版物|纠正|维持|平均|每|涉及|包括|同一|超过|以上|类$/;

const ROLES: readonly (readonly [RequestRole, RegExp])[] = [
  [
    'carriedOver',
    /(?:上一?年度?|去年度?|往年|20\d\d年度?)(?:的)?(?:结转|转入|遗留|顺延|转来|接转)|结转自?(?:上一?年|去年)/,
  ],
  [
    'carriedForward',
    /(?:结转|转|顺延|延|递延)(?:至|到|入|往)?(?:下|次|明|20\d\d)|下一?年度?(?:继续)?(?:办理|答复|处理)|继续办理|正在办理|在办(?!结|理|公)|(?:未|待)办结|未到(?:答复|办理)?期|尚未(?:答复|办结)|尚在/,
  ],
  ['carried', /结转/],
  ['grantedOrPartial', /公开(?:和|及|、|或|或者|以及|与)(?:者)?部分公开/],
  ['partial', /部分公开/],
  ['denied', /不予公开|不同意公开|不公开|不宜公开/],
  ['granted', /(?:予以|同意|给予|准予|全部|依法|已)公开(?!(?:信箱|栏|的信息))/],
  ['notHeld', /不掌握|信息不存在/],
  ['unavailable', /无法提供/],
  ['notProcessed', /不予处理/],
  ['otherHandling', /其[他它]处理/],
];

const CLOSED = /办结|办毕|答复|回复|(?:办理|处理)完[毕成结]|已(?:经)?(?:处理|办理)/;
const RECEIVED = /收到|新收|接到|收办|受理|接收|新增|承办|收件|提出|提交/;
const HANDLED = /办理|处理/;
const COUNTED = /(?<!公)共|申请(?:数|量|总数|数量|件数)|总(?:数|量|计)/;
/** 依申请公开信息共4件 may count what was disclosed. */
const DISCLOSED = /依申请(?:公开)?(?:的)?(?:政府|政务)?(?:信息)?(?:公开)?(?:事项)?(?:共计?|总计|总数)?\s*$/;

/**
 * What the words around a number of requests say. Words for coming in win over words for answering where both stand
 * beside each other (收到并办结), because the reading is then wider.
 */
export function requestRole(lead: string, tail: string): RequestRole {
  if (CHANGE.test(lead)) return 'ignored';
  const words = `${lead}＃${tail}`;
  const special = ROLES.find(([, pattern]) => pattern.test(words))?.[0];
  if (special) return special;
  if (ELSEWHERE.test(words.replace('＃', ''))) return 'ignored';
  if (RECEIVED.test(words)) return 'intake';
  if (CLOSED.test(words)) return 'closed';
  if (HANDLED.test(words)) return 'intake';
  return COUNTED.test(lead) && !DISCLOSED.test(lead) ? 'intake' : 'bare';
}

const CHANNEL = /网络|网上|网站|在线|线上|邮件|邮箱|邮寄|信函|信件|来函|当面|现场|窗口|传真|纸质|书面|电话|平台|系统/;
const PERSON = /自然人|公民|个人|居民|村民|群众/;
const BODY = /法人|组织|企业|公司|单位|机构/;

/** True if the words speak of the requests that came by one channel or from one kind of applicant. */
export function isPart(words: string): boolean {
  if (/等(?:多种)?(?:方式|渠道|途径|形式|平台)|多种|各种/.test(words)) return false;
  return (
    CHANNEL.test(words) || (PERSON.test(words) !== BODY.test(words) && /自然人|个人|公民|法人|企业|组织/.test(words))
  );
}
