import type { AnnualReport, FigureId, UnitClass } from '@gongkai/domain';
import type { Claim } from './claim';
import { type Reading, readingOf } from './readings';
import { otherScope } from './scope';
import { type Stated, statedIn } from './stated';
import { type Subject, subjectsIn } from './subjects';
import { timeOf } from './time-of';

/** Kinds of disputes. */
export type Dispute = Extract<Subject, 'review' | 'litigation' | 'disputes'>;

type Outcome = 'total' | 'upheld' | 'corrected' | 'otherResult' | 'pending' | 'concluded';

const UNITS: readonly (string | null)[] = ['件', '起', '宗', '例', '次', '个', '项', '件次'];
const PARTS = [1, 3, 4];

const OUTCOMES: readonly (readonly [Outcome, RegExp])[] = [
  ['pending', /(?:未|没有|待)(?:审结|结案|办结)|尚未|尚在|正在|在审|审理中|未结/],
  ['upheld', /维持|驳回|胜诉/],
  ['corrected', /纠正|纠错|撤销|确认违法|败诉|责令/],
  ['otherResult', /其[他它]结果|其[他它]情形|终止|撤回|撤诉|和解|调解/],
  ['concluded', /审结|结案|办结|已结/],
];

/** Documents, meetings and people about disputes, and disputes counted by instance, are no cases. */
const NO_CASES =
  /(?:复议|诉讼|应诉)[^，,。]{0,4}(?:决定书|意见书|文书|信息(?!公开)|委员|机构|人员|培训|答辩|出庭|负责人)|一审|二审|再审|出庭|负责人|决定书|平均|涉及|(?:增加|增长|上升|减少|下降|多|少)了?\s*$/;

const ABOUT_DISCLOSURE = /信息公开|公开信息|政务公开|依申请|公开(?:的)?申请|申请公开/;

const BLOCKS: Record<string, string> = {
  review: '行政复议',
  litigationDirect: '未经复议直接起诉',
  litigationAfterReview: '复议后起诉',
};

const CONCLUDED = ['upheld', 'corrected', 'otherResult'];

/** Readings of a number over some blocks of table 4: all, without the pending ones, the concluded ones; or one result. */
function readingsOver(report: AnnualReport, blocks: readonly string[], outcome: Outcome): Reading[] {
  const name = blocks.map((block) => BLOCKS[block] ?? block).join('加');
  const ids = (...columns: string[]): FigureId[] => blocks.flatMap((block) => columns.map((key) => `${block}.${key}`));
  const concluded = readingOf(report, `${name}已审结`, ids(...CONCLUDED));
  if (outcome === 'concluded') return [concluded];
  if (outcome === 'total')
    return [
      readingOf(report, `${name}总计`, ids('total')),
      readingOf(report, `${name}总计减尚未审结`, ids('total'), ids('pending')),
      concluded,
    ];
  const words = { upheld: '结果维持', corrected: '结果纠正', otherResult: '其他结果', pending: '尚未审结' }[outcome];
  return [readingOf(report, `${name}${words}`, ids(outcome))];
}

const ALL = Object.keys(BLOCKS);

/** Every reading of a number of disputes; `words` may name the kind of lawsuit and the result. */
export function disputeReadings(report: AnnualReport, dispute: Dispute, words: string): Reading[] {
  const outcome = OUTCOMES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'total';
  const over = (...blocks: string[]) => readingsOver(report, blocks, outcome);
  if (dispute === 'review') return over('review');
  if (dispute === 'disputes')
    return [...over(...ALL), ...over('review', 'litigationDirect'), ...over('review', 'litigationAfterReview')];
  const direct = over('litigationDirect');
  const after = over('litigationAfterReview');
  if (/未经复议|直接起诉/.test(words)) return direct;
  if (/复议后|(?<!未)经过?复议/.test(words)) return after;
  return [...over('litigationDirect', 'litigationAfterReview'), ...direct, ...after];
}

/** The readings that leave out no kind: what a denial says is none. `words` may end with one kind of lawsuit only. */
export function wholeReadings(report: AnnualReport, dispute: Dispute, words: string): Reading[] {
  if (dispute === 'review') return readingsOver(report, ['review'], 'total');
  if (dispute === 'litigation' && DIRECT_ONLY.test(words)) return readingsOver(report, ['litigationDirect'], 'total');
  if (dispute === 'litigation' && AFTER_ONLY.test(words))
    return readingsOver(report, ['litigationAfterReview'], 'total');
  const lawsuits = ['litigationDirect', 'litigationAfterReview'];
  return readingsOver(report, dispute === 'disputes' ? ALL : lawsuits, 'total');
}

const DIRECT_ONLY = /(?:未经复议而?(?:直接)?(?:提起)?(?:起诉|诉讼)|直接起诉)$/;
const AFTER_ONLY = /复议后(?:提起)?(?:起诉|诉讼)$/;

const isDispute = (subject: Subject | undefined): subject is Dispute =>
  subject === 'review' || subject === 'litigation' || subject === 'disputes';

/** What the number counts: its own noun, else (for a result only) the noun before it in the sentence. */
function disputeOf({ lead, tail, earlier }: Stated): Dispute | null {
  const own = subjectsIn(lead).at(-1) ?? subjectsIn(tail)[0];
  if (own) return isDispute(own.subject) ? own.subject : null;
  const before = subjectsIn(earlier).at(-1)?.subject;
  const named = OUTCOMES.some(([, pattern]) => pattern.test(lead + tail));
  return named && isDispute(before) ? before : null;
}

/** 行政复议、行政诉讼各1件 counts each of them. */
function kindsOf(dispute: Dispute, lead: string): Dispute[] {
  return dispute === 'disputes' && /[各均]\s*$|(?:分别|均)为?\s*$/.test(lead) ? ['review', 'litigation'] : [dispute];
}

/** Said before or beside the number itself; a review office that counts what it handled means all its cases. */
function isAboutDisclosure({ sentence, earlier, lead, tail, heading }: Stated): boolean {
  if (sentence.section === 4 || ABOUT_DISCLOSURE.test(earlier + lead + tail)) return true;
  return /申请/.test(heading) && !/办结|办理|审理|受理|审结|立案/.test(lead);
}

function claimsOf(stated: Stated, report: AnnualReport, unitClass: UnitClass | null): Claim[] {
  const { count, sentence, lead, tail, earlier } = stated;
  if (!PARTS.includes(sentence.section ?? 0) || !UNITS.includes(count.unit)) return [];
  if (!/复议|诉/.test(sentence.text)) return [];
  const words = lead + tail;
  const dispute = NO_CASES.test(words) ? null : disputeOf(stated);
  if (!dispute || timeOf(earlier + lead, report.year) === 'other') return [];
  const doubt = !isAboutDisclosure(stated)
    ? '文中没有写明是政府信息公开方面的案件'
    : timeOf(earlier + lead, report.year) === 'open'
      ? '文中的时间范围不明'
      : otherScope(earlier + lead, report, unitClass);
  return kindsOf(dispute, lead).map((kind) => ({ stated, readings: disputeReadings(report, kind, words), doubt }));
}

/** Every number of reviews and lawsuits about disclosure that the narrative states for the report year. */
export function disputeClaims(report: AnnualReport, unitClass: UnitClass | null): Claim[] {
  return statedIn(report).flatMap((stated) => claimsOf(stated, report, unitClass));
}
