import type { AnnualReport, FigureId } from '@gongkai/domain';
import { numberAt } from '../support/cells';
import { round } from '../support/numbers';
import { oncePer } from '../support/once';
import { mayHold } from './change';
import { type EquationState, equationStates, type Term } from './equation-state';

/** A number that the other cells force on a cell without one, and the equations that say so. */
export type Implied = { id: FigureId; value: number; by: EquationState[] };

type Working = { known: Map<FigureId, Implied>; refused: Set<FigureId> };

/**
 * The numbers that follow for cells without one: from an equation in which only this cell is unknown, also step by step,
 * and 0 for all cells whose sum is 0. A cell for which two equations want different numbers, or a number it cannot
 * hold, gets none, and neither does what was built on it.
 */
export const impliedValues = oncePer((report: AnnualReport): readonly Implied[] => {
  const open = equationStates(report).filter(({ unknown }) => unknown.length > 0);
  const working: Working = { known: new Map(), refused: new Set() };
  while (spread(open, working)) {
    // Each round may give the next one something to build on.
  }
  while (refuseContradicted(open, working)) {
    // Refusing a number may leave another without ground.
  }
  return [...working.known.values()].filter(({ id }) => numberAt(report, id) === null);
});

/** What is still unknown of an equation, and its balance with the numbers that follow. */
function rest({ unknown, balance }: EquationState, { known }: Working): { unknown: Term[]; balance: number } {
  const values = unknown.map((term) => (known.get(term.id)?.value ?? 0) * term.sign);
  return {
    unknown: unknown.filter(({ id }) => !known.has(id)),
    balance: round(values.reduce((total, value) => total + value, balance)),
  };
}

/** One round over the open equations; true if a number was found. */
function spread(open: readonly EquationState[], working: Working): boolean {
  let more = false;
  for (const state of open) {
    const { unknown, balance } = rest(state, working);
    const [only] = unknown;
    if (!only) continue;
    const oneSided = unknown.every(({ sign }) => sign === only.sign);
    if (unknown.length > 1 && !(balance === 0 && oneSided)) continue;
    const value = unknown.length > 1 ? 0 : round(-only.sign * balance);
    for (const { id } of unknown) {
      if (working.refused.has(id)) continue;
      if (!mayHold(id, value)) working.refused.add(id);
      else {
        working.known.set(id, { id, value: value + 0, by: [state] });
        more = true;
      }
    }
  }
  return more;
}

/** Takes back numbers that stand in an equation which does not hold with them, or that lost their ground. */
function refuseContradicted(open: readonly EquationState[], working: Working): boolean {
  const before = working.known.size;
  for (const state of open) {
    const { unknown, balance } = rest(state, working);
    const lost = unknown.length > 0;
    for (const { id } of state.unknown) {
      const implied = working.known.get(id);
      if (!implied) continue;
      const groundless = lost && implied.by[0] === state;
      if (groundless || (!lost && balance !== 0)) working.known.delete(id);
      else if (!lost && !implied.by.includes(state)) implied.by.push(state);
    }
  }
  return working.known.size < before;
}
