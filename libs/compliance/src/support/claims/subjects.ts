import { matchesIn } from '../matches';

/** What a number counts: requests for information, reviews, lawsuits, reviews and lawsuits together, or anything else. */
export type Subject = 'request' | 'review' | 'litigation' | 'disputes' | 'other';

/** Words that name a subject. Earlier alternatives win, so that 复议申请 is a review and 低保申请 something else. */
const SUBJECTS: readonly (readonly [Subject, string])[] = [
  ['disputes', '(?:行政)?复议(?:案件|申请)?(?:、|和|与|及|或|或者|以及|并)(?:提起)?(?:行政)?(?:应诉|诉讼)(?:案件)?'],
  ['litigation', '(?:未经|经过?)复议(?:而)?(?:直接)?(?:提起)?(?:起诉|诉讼)|复议后(?:提起)?(?:起诉|诉讼)|直接起诉'],
  ['review', '(?:行政)?复议(?:的)?(?:申请|案件)?'],
  ['litigation', '行政应诉|应诉|诉讼(?:案件)?|被诉'],
  [
    'other',
    '(?:救助|低保|补贴|补助|许可|登记|审批|证照|办证|住房|执行|仲裁|调解|贷款|专利|资金|项目|入党|听证|赔偿|工伤|认定|服务|业务|执法|监督|困难|保险)[^，。；、]{0,4}申请',
  ],
  ['other', '(?:村务|居务|党务|财务|厂务|校务|司法|审务|检务|警务)公开(?:的)?申请'],
  ['other', '申请(?:人|书|表|单位|材料|渠道|方式|平台|条件|流程|指南|说明|目录|事项目录)'],
  ['other', '政务服务事项|公共服务事项|行政权力事项'],
  [
    'request',
    '(?:政府|政务)?信息(?:依)?(?:公开)?(?:的)?申请|依申请(?:信息)?公开(?:政府信息)?(?:的)?(?:申请)?|依申请|信息公开依申请|公开(?:的)?申请|申请公开|申请获取|申请',
  ],
  [
    'other',
    '信访|举报|投诉|咨询|热线|来信|来访|来电|来函|留言|建议|提案|议案|许可|处罚|强制|救助|低保|案卷|诉求|信箱|舆情|培训|会议|解读|稿件|网站|公众号|问题|意见|工单|通知|动态|视频',
  ],
];

/** One group for each subject, in their order. */
const ANY = new RegExp(SUBJECTS.map(([, words]) => `(${words})`).join('|'), 'g');

type Mention = { subject: Subject; text: string; from: number };

/** Every subject that the words name, in order. */
export function subjectsIn(words: string): Mention[] {
  return matchesIn(words, ANY).map((match) => {
    const group = match.findIndex((text, index) => index > 0 && text !== undefined);
    return { subject: SUBJECTS[group - 1]?.[0] ?? 'other', text: match[0], from: match.index };
  });
}
