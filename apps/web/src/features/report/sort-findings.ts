import type { FindingView, ReportDetail } from '@gongkai/contracts';
import { MARK_ORDER, markOf } from './figure-marks';

export type OtherVerdict = ReportDetail['others'][number];

/**
 * The verdicts on a report in the order of the work: failures and then what is undecided (`open`, gravest first), what a
 * person overruled, rules that do not apply, and passes that say what was compared. `passed` is how many rules passed:
 * passes are not kept one by one, so every rule of the catalogue that left no other trace has passed. Null while the
 * catalogue is not known, and for reports checked before it was recorded which rules did not apply.
 */
export type SortedFindings = {
  open: FindingView[];
  overruled: FindingView[];
  notApplicable: OtherVerdict[];
  noted: OtherVerdict[];
  passed: number | null;
};

export function sortFindings(
  { findings, others, checkedAt }: Pick<ReportDetail, 'findings' | 'others' | 'checkedAt'>,
  catalogue: readonly string[] | null,
): SortedFindings {
  const open = findings
    .flatMap((finding) => {
      const mark = markOf(finding);
      return mark ? [{ finding, rank: MARK_ORDER.indexOf(mark) }] : [];
    })
    .sort((a, b) => a.rank - b.rank || a.finding.code.localeCompare(b.finding.code))
    .map(({ finding }) => finding);
  const notApplicable = others.filter(({ outcome }) => outcome === 'notApplicable').sort(byCode);
  const spoken = new Set([...findings, ...notApplicable].map(({ rule }) => rule));
  const known = catalogue !== null && checkedAt !== null;
  return {
    open,
    overruled: findings.filter(({ overruled }) => overruled).sort(byCode),
    notApplicable,
    noted: others.filter(({ outcome, reason }) => outcome === 'pass' && reason !== null).sort(byCode),
    passed: known ? catalogue.filter((rule) => !spoken.has(rule)).length : null,
  };
}

const byCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code);
