import { FIGURES, type FigureId, type FigureSpec, figureSpec } from '@gongkai/domain';
import { type BrokenGroup, type Delta, mendedBy, type Sums } from './broken-sums';
import type { EquationState } from './equation-state';

/** A change and the broken equations of its group that it mends; `complete` if none of them stays broken. */
export type Found = { delta: Delta; mended: Set<EquationState>; complete: boolean };

/** Changes of one cell that mend something and break nothing. */
export function singleCells(sums: Sums, { broken }: BrokenGroup): Found[] {
  const tried = new Set<FigureId>();
  return broken.flatMap((state) =>
    state.terms.flatMap(({ id, sign }) => {
      if (tried.has(id)) return [];
      tried.add(id);
      return found(sums, broken, [{ id, by: -sign * state.balance }]);
    }),
  );
}

/**
 * Two numbers of one row or one column that stand in each other's place: every sum over both is right, those over one
 * of them are off by the difference. `numberOf` gives the numbers.
 */
export function exchanges(sums: Sums, { broken }: BrokenGroup, numberOf: (id: FigureId) => number | null): Found[] {
  if (broken.length > 2 * MOST_EQUATIONS) return [];
  const all = cellsOf(broken, numberOf);
  // One of the two stands in the first broken sum, or that would stay broken.
  return cellsOf(broken.slice(0, 1), numberOf).flatMap((one) =>
    all.flatMap((other) => {
      const by = other.number - one.number;
      if (by === 0 || !inLine(one.spec, other.spec)) return [];
      return found(sums, broken, [
        { id: one.spec.id, by },
        { id: other.spec.id, by: -by },
      ]).filter(({ complete }) => complete);
    }),
  );
}

/** In how many equations one cell stands at most (（七）总计 of a column: its row, its column and the balance). */
const MOST_EQUATIONS = 3;

function cellsOf(states: readonly EquationState[], numberOf: (id: FigureId) => number | null) {
  const ids = new Set(states.flatMap(({ terms }) => terms.map(({ id }) => id)));
  return [...ids].flatMap((id) => {
    const number = numberOf(id);
    return number === null ? [] : [{ number, spec: figureSpec(id) }];
  });
}

const inLine = (one: FigureSpec, other: FigureSpec) =>
  one.table === other.table && (one.row === other.row || one.column === other.column);

/**
 * A column left or filled wrongly as a whole, as where all totals stayed 0: one cell of the column in each of the broken
 * rows, each changed by what its row lacks.
 */
export function columns(sums: Sums, { broken }: BrokenGroup): Found[] {
  const byColumn = new Map<string, { id: FigureId; by: number }[]>();
  for (const { terms, balance, key } of broken) {
    if (!key.startsWith('requestsRowTotal.')) continue;
    for (const { id, sign } of terms) {
      const { column } = figureSpec(id);
      byColumn.set(column, [...(byColumn.get(column) ?? []), { id, by: -sign * balance }]);
    }
  }
  return [...byColumn.values()].flatMap((delta) =>
    delta.length < 2 ? [] : found(sums, broken, delta).filter(({ complete }) => complete),
  );
}

function found(sums: Sums, broken: readonly EquationState[], delta: Delta): Found[] {
  const mended = mendedBy(sums, delta);
  return mended && mended.size > 0 ? [{ delta, mended, complete: mended.size === broken.length }] : [];
}

/** Order of the official tables, for changes that are equally likely. */
export const officialOrder = new Map<FigureId, number>(FIGURES.map(({ id }, index) => [id, index]));
