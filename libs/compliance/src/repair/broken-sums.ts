import type { FigureId } from '@gongkai/domain';
import { type EquationState, isBroken } from './equation-state';

/**
 * Broken equations that hang together: each shares a cell with another of the group, so that one slip may have broken
 * them all. Slips in groups apart are slips apart.
 */
export type BrokenGroup = { broken: EquationState[] };

/** The sums of a report, ready for the question what a change of cells would do to them. */
export type Sums = {
  groups: BrokenGroup[];
  /** The decidable equations a cell stands in, with its sign there. */
  of: (id: FigureId) => readonly { state: EquationState; sign: 1 | -1 }[];
};

/** Groups the broken equations and indexes all decidable ones by cell. */
export function brokenSums(states: readonly EquationState[]): Sums {
  const index = new Map<FigureId, { state: EquationState; sign: 1 | -1 }[]>();
  for (const state of states) {
    if (state.unknown.length > 0) continue;
    for (const { id, sign } of state.terms) {
      const list = index.get(id);
      if (list) list.push({ state, sign });
      else index.set(id, [{ state, sign }]);
    }
  }
  const of = (id: FigureId) => index.get(id) ?? [];
  return { groups: groupsOf(states.filter(isBroken), of), of };
}

function groupsOf(broken: readonly EquationState[], of: Sums['of']): BrokenGroup[] {
  const left = new Set(broken);
  const groups: BrokenGroup[] = [];
  for (const first of broken) {
    if (!left.delete(first)) continue;
    const group = [first];
    // The list grows while it is walked: what an equation touches is looked at in its turn.
    for (const state of group)
      for (const { id } of state.terms)
        for (const { state: neighbour } of of(id)) if (left.delete(neighbour)) group.push(neighbour);
    groups.push({ broken: group });
  }
  return groups;
}

/** Changes of cells as differences to be added. */
export type Delta = readonly { id: FigureId; by: number }[];

/**
 * What a change would do: the keys of the broken equations it mends, or null if it breaks one that holds or leaves one
 * it touches unequal.
 */
export function mendedBy(sums: Sums, delta: Delta): Set<EquationState> | null {
  const moved = new Map<EquationState, number>();
  for (const { id, by } of delta)
    for (const { state, sign } of sums.of(id)) moved.set(state, (moved.get(state) ?? state.balance) + sign * by);
  const mended = new Set<EquationState>();
  for (const [state, balance] of moved) {
    if (Math.abs(balance) > 1e-6) return null;
    if (state.balance !== 0) mended.add(state);
  }
  return mended;
}
