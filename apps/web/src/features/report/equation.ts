import type { FigureView, FindingView } from '@gongkai/contracts';
import type { FigureId } from '@gongkai/domain';

/** One side of an equation: its figures in order and their sum, null while one of them is not a number. */
export type EquationSide = { figures: FigureId[]; sum: number | null };

/** The equation a finding is about, as the evidence names it. */
export type ShownEquation = { left: EquationSide; right: EquationSide; difference: number | null };

type Figures = Record<FigureId, FigureView | undefined>;

/** The two sides of a finding's equation, or null if its evidence names none. */
export function equationOf(finding: FindingView, figures: Figures): ShownEquation | null {
  const left = sideOf(finding, 'left', figures);
  const right = sideOf(finding, 'right', figures);
  if (left.figures.length === 0 || right.figures.length === 0) return null;
  const difference = left.sum === null || right.sum === null ? null : left.sum - right.sum;
  return { left, right, difference };
}

function sideOf(finding: FindingView, side: 'left' | 'right', figures: Figures): EquationSide {
  const ids = finding.evidence.flatMap((item) => (item.side === side && item.figure ? [item.figure] : []));
  const values = ids.map((id) => figures[id]?.value ?? null);
  return { figures: ids, sum: values.reduce<number | null>(add, 0) };
}

const add = (sum: number | null, value: number | null) => (sum === null || value === null ? null : sum + value);
