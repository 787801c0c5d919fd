import type { ReconciledFigureView } from '@gongkai/contracts';

/** Which figures are shown: those that differ, those of which one side is not complete, or all. */
export const SHOWN = ['differing', 'open', 'all'] as const;
export type Shown = (typeof SHOWN)[number];

/** True if the difference is more than rounding explains; unknown differences do not differ. */
export function differs({ difference, tolerance }: ReconciledFigureView): boolean {
  return difference !== null && Math.abs(difference) > tolerance;
}

const size = ({ difference }: ReconciledFigureView) => Math.abs(difference ?? 0);

/** The figures of each kind: differing ones by the size of the difference, others in official order. */
export function sortFigures(figures: readonly ReconciledFigureView[]): Record<Shown, ReconciledFigureView[]> {
  const differing = figures.filter(differs).sort((a, b) => size(b) - size(a));
  const open = figures.filter(({ difference }) => difference === null);
  const equal = figures.filter((figure) => figure.difference !== null && !differs(figure));
  return { differing, open, all: [...differing, ...open, ...equal] };
}
