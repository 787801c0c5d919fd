import type { ReconciledFigureView } from '@gongkai/contracts';
import { differs } from './sort-figures';

/** A unit whose number alone is the whole difference: added twice where the region states more, left out where less. */
export type ExplainingUnit = { unit: number; as: 'twice' | 'leftOut' };

/** Null if nothing differs, if no unit's number is the difference, or if several units' are. */
export function explainingUnit(figure: ReconciledFigureView): ExplainingUnit | null {
  const { difference, addends } = figure;
  if (difference === null || !differs(figure)) return null;
  const [only, another] = addends.filter(({ value }) => value === Math.abs(difference));
  if (!only || another) return null;
  return { unit: only.unit, as: difference > 0 ? 'twice' : 'leftOut' };
}
