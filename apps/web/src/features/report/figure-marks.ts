import type { FindingView } from '@gongkai/contracts';
import type { FigureId } from '@gongkai/domain';
import type { GridMark } from '../../official-grid/grid-value';

/** A mark beside a figure and the finding it opens. */
export type FigureMark = { mark: GridMark; finding: FindingView };

/** The gravest first. */
export const MARK_ORDER: readonly GridMark[] = ['error', 'warning', 'info', 'undetermined'];

/** What the mark of a finding is; null for findings that ask for nothing (overruled, passed, not applicable). */
export function markOf(finding: Pick<FindingView, 'outcome' | 'severity' | 'overruled'>): GridMark | null {
  if (finding.overruled) return null;
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
      if (!known || MARK_ORDER.indexOf(mark) < MARK_ORDER.indexOf(known.mark)) marks[figure] = { mark, finding };
    }
  }
  return marks;
}
