import type { FindingView } from '@gongkai/contracts';
import type { FigureId } from '@gongkai/domain';
import type { GridMark } from '../../official-grid/grid-value';

/** A mark beside a figure and the finding it opens. */
export type FigureMark = { mark: GridMark; finding: string };

const ORDER: GridMark[] = ['error', 'warning', 'info', 'undetermined'];

/** What the mark of a finding is; null for findings that ask for nothing (passed, not applicable). */
export function markOf(finding: Pick<FindingView, 'outcome' | 'severity'>): GridMark | null {
  if (finding.outcome === 'fail') return finding.severity;
  return finding.outcome === 'undetermined' ? 'undetermined' : null;
}

/**
 * The gravest mark of each figure. Where an equation is broken only its right side is marked (the totals): a sum over
 * twenty cells would otherwise cover the table with marks, and opening it lights all of them anyway.
 */
export function figureMarks(findings: readonly FindingView[]): Record<FigureId, FigureMark> {
  const marks: Record<FigureId, FigureMark> = {};
  for (const finding of findings) {
    const mark = markOf(finding);
    if (!mark) continue;
    for (const { figure, side } of finding.evidence) {
      if (!figure || side === 'left') continue;
      const known = marks[figure];
      if (!known || ORDER.indexOf(mark) < ORDER.indexOf(known.mark)) marks[figure] = { mark, finding: finding.id };
    }
  }
  return marks;
}

/**
 * Findings that ask for something, gravest first, and how many rules passed or did not apply. Passes are not kept one
 * by one: every rule of the catalogue that left no finding has passed (null while the catalogue is not known).
 */
export function sortFindings(findings: readonly FindingView[], catalogue: readonly string[] | null) {
  const open = findings
    .flatMap((finding) => {
      const mark = markOf(finding);
      return mark ? [{ finding, rank: ORDER.indexOf(mark) }] : [];
    })
    .sort((a, b) => a.rank - b.rank || a.finding.code.localeCompare(b.finding.code))
    .map(({ finding }) => finding);
  const spoken = new Set(findings.filter(({ outcome }) => outcome !== 'pass').map(({ rule }) => rule));
  return {
    open,
    passed: catalogue === null ? null : catalogue.filter((rule) => !spoken.has(rule)).length,
    notApplicable: findings.filter(({ outcome }) => outcome === 'notApplicable').length,
  };
}
