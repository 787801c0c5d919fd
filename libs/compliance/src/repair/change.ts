import { type AnnualReport, type FigureChange, type FigureId, figureSpec } from '@gongkai/domain';
import { numberAt } from '../support/cells';
import { round } from '../support/numbers';
import type { Delta } from './broken-sums';

/** True if a cell of this figure may hold the number: counts are whole, nothing but a change is below zero. */
export function mayHold(id: FigureId, value: number): boolean {
  const { decimal, signed } = figureSpec(id);
  return (decimal || Number.isInteger(value)) && (signed || value >= 0);
}

/** The cells after a change; null if one of them holds no number or could not hold the new one. */
export function changesOf(report: AnnualReport, delta: Delta): FigureChange[] | null {
  const changes: FigureChange[] = [];
  for (const { id, by } of delta) {
    const from = numberAt(report, id);
    if (from === null || !mayHold(id, round(from + by))) return null;
    changes.push({ figure: id, from, to: round(from + by) });
  }
  return changes;
}
