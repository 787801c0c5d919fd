import type { Equation, FigureId, FigureSpec, FigureValue, FormSpec, Place, Suggestion } from '@gongkai/domain';
import { splitsOf } from './split-runs';

/** A row whose digits ran together: the runs in reading order, each the digits of one or more cells. */
export type FusedRow = { figures: readonly FigureSpec[]; runs: readonly string[]; quote: string; place: Place | null };

type Row = FusedRow & { splits: number[][] };

/** A row with more splits than that after its own sum will not be left with one by the others. */
const MOST_SPLITS = 3_000;

/** Signed share of one split of a row in an equation: Σ left − Σ right over the figures of the row. */
function shareOf(row: Row, split: readonly number[], { left, right }: Equation): number {
  const sum = (ids: readonly FigureId[]) =>
    row.figures.reduce((total, { id }, index) => total + (ids.includes(id) ? (split[index] ?? 0) : 0), 0);
  return sum(left) - sum(right);
}

/** What the figures outside the fused rows add to an equation; null if one of them is not known. */
function restOf(
  { left, right }: Equation,
  fused: ReadonlySet<FigureId>,
  known: ReadonlyMap<FigureId, number>,
): number | null {
  let rest = 0;
  for (const [ids, sign] of [
    [left, 1],
    [right, -1],
  ] as const)
    for (const id of ids) {
      if (fused.has(id)) continue;
      const value = known.get(id);
      if (value === undefined) return null;
      rest += sign * value;
    }
  return rest;
}

/** Tells whether the first numbers of a row already break a sum that ends with the last of them. */
function holdsWithin(figures: readonly FigureSpec[], form: FormSpec): (numbers: readonly number[]) => boolean {
  const places = new Map(figures.map(({ id }, index) => [id, index]));
  const ending: { left: number[]; right: number[] }[][] = figures.map(() => []);
  for (const { left, right } of form.equations) {
    const [from, to] = [left, right].map((ids) => ids.map((id) => places.get(id) ?? Number.NaN));
    const last = Math.max(...(from ?? []), ...(to ?? []));
    if (from && to) ending[last]?.push({ left: from, right: to });
  }
  return (numbers) => {
    const sum = (indexes: readonly number[]) => indexes.reduce((total, index) => total + (numbers[index] ?? 0), 0);
    return (ending[numbers.length - 1] ?? []).every(({ left, right }) => sum(left) === sum(right));
  };
}

/** Equations over the same fused rows, with what the other figures add to each. */
type Bond = { rows: Row[]; equations: { equation: Equation; rest: number }[] };

function bondsOf(rows: readonly Row[], form: FormSpec, known: ReadonlyMap<FigureId, number>): Bond[] {
  const fused = new Set(rows.flatMap((row) => row.figures.map(({ id }) => id)));
  const bonds = new Map<string, Bond>();
  for (const equation of form.equations) {
    const ids = new Set([...equation.left, ...equation.right]);
    const own = rows.filter((row) => row.figures.some(({ id }) => ids.has(id)));
    const rest = restOf(equation, fused, known);
    if (own.length === 0 || own.length > 2 || rest === null) continue;
    const key = own.map((row) => rows.indexOf(row)).join();
    const bond = bonds.get(key) ?? { rows: own, equations: [] };
    bond.equations.push({ equation, rest });
    bonds.set(key, bond);
  }
  return [...bonds.values()];
}

/** Drops splits with which no split of the other row fulfils the equations; true if any went. */
function prune({ rows, equations }: Bond): boolean {
  const [one, other] = rows;
  if (!one) return false;
  const before = one.splits.length + (other?.splits.length ?? 0);
  const shares = (row: Row, split: readonly number[], sign: 1 | -1, add: 0 | 1) =>
    equations.map(({ equation, rest }) => sign * (shareOf(row, split, equation) + add * rest)).join();
  if (!other) {
    one.splits = one.splits.filter((split) =>
      equations.every(({ equation, rest }) => shareOf(one, split, equation) + rest === 0),
    );
    return one.splits.length < before;
  }
  const needed = new Set(other.splits.map((split) => shares(other, split, -1, 0)));
  one.splits = one.splits.filter((split) => needed.has(shares(one, split, 1, 1)));
  const given = new Set(one.splits.map((split) => shares(one, split, 1, 1)));
  other.splits = other.splits.filter((split) => given.has(shares(other, split, -1, 0)));
  return one.splits.length + other.splits.length < before;
}

const numbersOf = ({ figures }: Row, split: readonly number[]) =>
  figures.map(({ id }, index): [FigureId, number] => [id, split[index] ?? 0]);

/** Tries rows against each other until no split goes any more; what is left of one split counts as known. */
function pruneAll(rows: readonly Row[], form: FormSpec, known: ReadonlyMap<FigureId, number>): void {
  for (let went = true; went; ) {
    const settled = rows.flatMap((row) => (row.splits.length === 1 ? numbersOf(row, row.splits[0] ?? []) : []));
    const open = rows.filter((row) => row.splits.length !== 1);
    const all = bondsOf(open, form, new Map([...known, ...settled]));
    went = [...bondsOf(rows, form, known), ...all].map(prune).some((dropped) => dropped);
  }
}

const BECAUSE = '只有这样断开，本行合计和与之相连的勾稽关系才都成立；请对照原文确认后采用。';

/**
 * For rows whose digits ran together the numbers that the sums of the form force: offered where exactly one split of
 * the row satisfies all equations that can be checked, and never taken over by itself. `read` are the other figures.
 */
export function suggestSplits(
  form: FormSpec,
  fused: readonly FusedRow[],
  read: ReadonlyMap<FigureId, FigureValue>,
): Suggestion[] {
  if (fused.length === 0) return [];
  const rows = fused.flatMap((row): Row[] => {
    const splits = splitsOf(row.runs, row.figures.length, holdsWithin(row.figures, form));
    return splits && splits.length > 0 && splits.length <= MOST_SPLITS ? [{ ...row, splits }] : [];
  });
  const known = [...read].flatMap(([id, { value }]): [FigureId, number][] => (value === null ? [] : [[id, value]]));
  pruneAll(rows, form, new Map(known));
  return rows.flatMap((row): Suggestion[] => {
    const [only] = row.splits;
    if (!only || row.splits.length > 1 || !isBound(form, row)) return [];
    return [
      { figures: Object.fromEntries(numbersOf(row, only)), quote: row.quote, because: BECAUSE, place: row.place },
    ];
  });
}

/** True if some sum of the form speaks of the row; otherwise nothing forces its split. */
function isBound(form: FormSpec, { figures }: Row): boolean {
  return form.equations.some(({ left, right }) => figures.some(({ id }) => left.includes(id) || right.includes(id)));
}
