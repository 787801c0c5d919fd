import type { AnnualReport, RepairHint } from '@gongkai/domain';
import { cellOf, numberAt } from '../support/cells';
import { type BrokenGroup, brokenSums, type Sums } from './broken-sums';
import { changesOf } from './change';
import { type EquationState, equationStates } from './equation-state';
import { columns, exchanges, type Found, officialOrder, singleCells } from './find-changes';
import { impliedSentence, mendSentence } from './hint-sentence';
import { impliedValues } from './implied-values';
import { scoreOf, slipOf } from './slip';

/**
 * Ways to mend the sums of a report, best first; for a person to look at, never applied by the machine.
 *
 * For broken sums that hang together: every change of one cell that makes all of them hold and breaks none. If there is
 * none: two cells in each other's place, or a whole column, that do the same; and if there is none either, changes of
 * one cell that mend some of them and break none. For a cell without a number: the number that the other cells force,
 * if all its equations agree on it. Sums in rows that reading damaged are left alone.
 */
export function repairHints(report: AnnualReport): RepairHint[] {
  const sums = brokenSums(equationStates(report));
  return oncePerChange([...mendHints(report, sums), ...impliedHints(report)].sort(byRank));
}

/** Two cells of a column that stand in each other's place may also be a whole column: the better reading is told. */
function oncePerChange(hints: readonly RepairHint[]): RepairHint[] {
  const seen = new Set<string>();
  return hints.filter(({ figure, to, also = [] }) => {
    const change = [{ figure, to }, ...also]
      .map((each) => `${each.figure}=${each.to}`)
      .sort()
      .join();
    const isNew = !seen.has(change);
    seen.add(change);
    return isNew;
  });
}

function byRank(one: RepairHint, other: RepairHint): number {
  return (
    Number(other.complete) - Number(one.complete) ||
    other.score - one.score ||
    distance(one) - distance(other) ||
    // A number is sooner forgotten than invented.
    Number(other.from === 0) - Number(one.from === 0) ||
    (officialOrder.get(one.figure) ?? 0) - (officialOrder.get(other.figure) ?? 0)
  );
}

const distance = ({ from, to }: RepairHint) => (typeof from === 'number' ? Math.abs(to - from) : 0);

/** Groups that one cell explains; what is left of a table, by two cells or a column; what is left then, in part. */
function mendHints(report: AnnualReport, sums: Sums): RepairHint[] {
  const hints = (group: BrokenGroup, found: readonly Found[], kind: 'exchanged' | 'column' | null) =>
    found.flatMap((each) => hintOf(report, group.broken.length, each, kind));
  const explained: RepairHint[] = [];
  const unexplained: BrokenGroup[] = [];
  for (const group of sums.groups) {
    const whole = singleCells(sums, group).filter(({ complete }) => complete);
    const told = hints(group, whole, null);
    explained.push(...told);
    if (told.length === 0) unexplained.push(group);
  }
  const rest: BrokenGroup = { broken: unexplained.flatMap(({ broken }) => broken) };
  const several = [
    ...hints(
      rest,
      exchanges(sums, rest, (id) => numberAt(report, id)),
      'exchanged',
    ),
    ...hints(rest, columns(sums, rest), 'column'),
  ];
  const partly = () => unexplained.flatMap((group) => hints(group, singleCells(sums, group), null));
  return [...explained, ...(several.length > 0 ? several : partly())];
}

function hintOf(
  report: AnnualReport,
  broken: number,
  { delta, mended, complete }: Found,
  several: 'exchanged' | 'column' | null,
): RepairHint[] {
  const [first, ...also] = changesOf(report, delta) ?? [];
  if (!first || typeof first.from !== 'number') return [];
  const kind = several ?? slipOf(first.from, first.to);
  return [
    {
      ...first,
      ...(also.length > 0 ? { also } : {}),
      mends: keysOf([...mended]),
      complete,
      kind,
      score: scoreOf(kind, first.to - first.from),
      sentence: mendSentence([first, ...also], kind, mended.size, broken - mended.size),
    },
  ];
}

const keysOf = (states: readonly EquationState[]) => states.map(({ key }) => key).sort();

/** A forced 0 tells less than another number: blanks for 0 are a habit. */
const ZERO_SCORE = 0.9;

function impliedHints(report: AnnualReport): RepairHint[] {
  return impliedValues(report).flatMap(({ id, value, by }) => {
    const cell = cellOf(report, id);
    // A number whose place is uncertain is no gap: what must be settled is the reading.
    if (cell.figure.state === 'number') return [];
    return [
      {
        figure: id,
        from: cell.figure.raw,
        to: value,
        mends: keysOf(by),
        complete: true,
        kind: 'implied' as const,
        score: value === 0 ? ZERO_SCORE : 1,
        sentence: impliedSentence(cell, value, by.length),
      },
    ];
  });
}
