import type { NarrativeMeasure } from './narrative-measures';
import type { FormId } from './tables/form-spec';
import { COMMON_RESULT_GROUPS } from './tables/request-groups';
import type { FigureId } from './tables/table-spec';

export const INDICATOR_GROUPS = [
  'requests',
  'results',
  'applicants',
  'published',
  'narrative',
  'disputes',
  'rates',
] as const;
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/**
 * A number the dashboard shows over regions and years. A `sum` adds figures; a `rate` divides two such sums and is
 * undefined where the denominator is 0 (specification §7.3); a `narrative` indicator adds what reports state in prose.
 * `forms` are the forms in which the figures mean the same (specification §1.9); figures of another form stand behind a
 * break.
 */
export type Indicator = {
  id: string;
  group: IndicatorGroup;
  /** Official Chinese name. */
  label: string;
  unit: '件' | '份' | '万元' | '条' | '%';
  forms: FormId[];
} & (
  | { kind: 'sum'; figures: FigureId[] }
  | { kind: 'rate'; numerator: FigureId[]; denominator: FigureId[] }
  | { kind: 'narrative'; measure: NarrativeMeasure }
);

const TABLE_FORMS: FormId[] = ['F2019', 'F2021'];

const total = (row: string) => `requests.${row}.total`;

const groupTotals = (key: string): FigureId[] =>
  COMMON_RESULT_GROUPS.find((group) => group.key === key)?.rows?.map((row) => total(`${key}.${row.key}`)) ?? [];

const sum = (
  id: string,
  group: IndicatorGroup,
  label: string,
  figures: FigureId[],
  forms: FormId[] = TABLE_FORMS,
  unit: '件' | '万元' = '件',
): Indicator => ({ id, group, label, unit, forms, kind: 'sum', figures });

const rate = (id: string, label: string, numerator: FigureId[], denominator: FigureId[]): Indicator => ({
  id,
  group: 'rates',
  label,
  unit: '%',
  forms: TABLE_FORMS,
  kind: 'rate',
  numerator,
  denominator,
});

const narrative = (id: string, label: string, measure: NarrativeMeasure): Indicator => ({
  id,
  group: 'narrative',
  label,
  unit: '条',
  forms: ['F2008', 'F2014', 'F2019', 'F2021'],
  kind: 'narrative',
  measure,
});

/** One row in the form of 2019, three in that of 2021; a report holds either the one or the three. */
const otherHandling = [
  ...['correctionOverdue', 'feeOverdue', 'other'].map((key) => total(`otherHandling.${key}`)),
  total('otherHandling'),
];
const decisions = (row: string) => [`proactive.${row}.decisions`, `proactive19.${row}.decisions`];
const litigation = (column: string) => [`litigationDirect.${column}`, `litigationAfterReview.${column}`];

export const INDICATORS: readonly Indicator[] = [
  sum('requests.new', 'requests', '新收申请', [total('newRequests'), 'stats14.req.received']),
  sum('requests.carriedOver', 'requests', '上年结转', [total('carriedOver')]),
  sum('requests.results', 'requests', '办理结果总计', [total('resultsTotal')]),
  sum('requests.carriedForward', 'requests', '结转下年度', [total('carriedForward')]),
  sum('results.granted', 'results', '予以公开', [total('granted')]),
  sum('results.partiallyGranted', 'results', '部分公开', [total('partiallyGranted')]),
  sum('results.denied', 'results', '不予公开', [...groupTotals('denied'), 'stats14.req.answered.denied']),
  sum('results.unavailable', 'results', '无法提供', groupTotals('unavailable')),
  sum('results.notProcessed', 'results', '不予处理', groupTotals('notProcessed')),
  sum('results.otherHandling', 'results', '其他处理', otherHandling),
  sum('applicants.naturalPerson', 'applicants', '自然人', ['requests.newRequests.naturalPerson']),
  sum('applicants.enterprise', 'applicants', '商业企业', ['requests.newRequests.enterprise']),
  sum('applicants.researchInst', 'applicants', '科研机构', ['requests.newRequests.researchInst']),
  sum('applicants.publicWelfareOrg', 'applicants', '社会公益组织', ['requests.newRequests.publicWelfareOrg']),
  sum('applicants.legalServiceOrg', 'applicants', '法律服务机构', ['requests.newRequests.legalServiceOrg']),
  sum('applicants.otherOrg', 'applicants', '其他组织', ['requests.newRequests.otherOrg']),
  sum(
    'published.normativeIssued',
    'published',
    '规范性文件制发',
    ['proactive.normativeDocs.issued', 'proactive19.normativeDocs.made', 'stats14.normativeDocs.issued'],
    ['F2021'],
  ),
  sum('published.normativeInForce', 'published', '规范性文件现行有效', ['proactive.normativeDocs.inForce'], ['F2021']),
  sum('published.licensing', 'published', '行政许可决定', decisions('licensing')),
  sum('published.penalties', 'published', '行政处罚决定', decisions('penalties')),
  sum('published.coercion', 'published', '行政强制决定', decisions('coercion')),
  sum('published.fees', 'published', '行政事业性收费', ['proactive.adminFees.amountWanYuan'], ['F2021'], '万元'),
  narrative('narrative.total', '自述公开信息总数', 'total'),
  narrative('narrative.website', '政府网站发布', 'website'),
  narrative('narrative.wechat', '微信公众号发布', 'wechat'),
  narrative('narrative.newMedia', '其他新媒体发布', 'newMedia'),
  sum('disputes.review', 'disputes', '行政复议', ['review.total', 'stats14.review14.total']),
  sum('disputes.reviewCorrected', 'disputes', '复议纠正', ['review.corrected']),
  sum('disputes.litigation', 'disputes', '行政诉讼', [...litigation('total'), 'stats14.litigation14.total']),
  sum('disputes.litigationCorrected', 'disputes', '诉讼纠正', litigation('corrected')),
  rate('rates.disclosure', '公开率', [total('granted'), total('partiallyGranted')], [total('resultsTotal')]),
  rate('rates.completion', '办结率', [total('resultsTotal')], [total('newRequests'), total('carriedOver')]),
  rate('rates.denial', '不予公开率', groupTotals('denied'), [total('resultsTotal')]),
  rate(
    'rates.reviewCorrection',
    '复议纠错率',
    ['review.corrected'],
    ['review.upheld', 'review.corrected', 'review.otherResult'],
  ),
];

/** Finds an indicator by id; null if there is none. */
export function indicatorById(id: string): Indicator | null {
  return INDICATORS.find((indicator) => indicator.id === id) ?? null;
}
