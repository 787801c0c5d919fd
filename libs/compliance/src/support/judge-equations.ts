import {
  type AnnualReport,
  type Equation,
  type Evidence,
  type FigureId,
  type FormSpec,
  formById,
  type TableKey,
} from '@gongkai/domain';
import { impliedValues } from '../repair/implied-values';
import type { Verdict } from '../rule';
import { fail, notApplicable, open, pass, unread } from '../verdicts';
import {
  type Cell,
  cellEvidence,
  cellOf,
  foundAs,
  numberAt,
  numberIn,
  stateWords,
  tableName,
  undetermined,
} from './cells';
import { equationsOf } from './equations';
import { figureName } from './figure-names';
import { round, sum } from './numbers';
import { spareAuthor } from './spare-author';

/** An equation with the report's cells, and both sums if every cell is a number. */
export type Weighed = {
  equation: Equation;
  left: Cell[];
  right: Cell[];
  sums: { left: number; right: number } | null;
};

const numbersIn = (cells: readonly Cell[]) => cells.flatMap((cell) => numberIn(cell) ?? []);

/** Puts the report's numbers into an equation. */
export function weigh(report: AnnualReport, equation: Equation): Weighed {
  const left = equation.left.map((id) => cellOf(report, id));
  const right = equation.right.map((id) => cellOf(report, id));
  const [a, b] = [numbersIn(left), numbersIn(right)];
  const complete = a.length === left.length && b.length === right.length;
  return { equation, left, right, sums: complete ? { left: sum(a), right: sum(b) } : null };
}

/** The sum of some cells; null if one of them is no usable number. */
function sumAt(report: AnnualReport, ids: readonly FigureId[]): number | null {
  let total = 0;
  for (const id of ids) {
    const number = numberAt(report, id);
    if (number === null) return null;
    total += number;
  }
  return round(total);
}

/** True if every cell is a number and both sides are equal, as in nearly all equations: there is nothing to tell. */
export function holds(report: AnnualReport, { left, right }: Pick<Equation, 'left' | 'right'>): boolean {
  const one = sumAt(report, left);
  return one !== null && one === sumAt(report, right);
}

/** Every cell of an equation; where the right side is one total, it carries the number it should be. */
export function equationEvidence({ left, right, sums }: Weighed): Evidence[] {
  const expected = right.length === 1 && sums ? sums.left : null;
  return [
    ...left.map((cell) => cellEvidence(cell, { side: 'left' })),
    ...right.map((cell) => cellEvidence(cell, { side: 'right', expected })),
  ];
}

/** Why some equations cannot be decided: how many, which cells, and what the other cells force on them. */
function undecided(report: AnnualReport, unsettled: readonly Weighed[], count: number): Verdict<never> {
  const implied = new Map(impliedValues(report).map(({ id, value }) => [id, value]));
  const gaps = new Map(
    unsettled
      .flatMap(({ left, right }) => [...left, ...right].filter((cell) => numberIn(cell) === null))
      .map((cell) => [cell.id, cell]),
  );
  const cells = [...gaps.values()];
  const named = cells.slice(0, 3).map((cell) => `${figureName(cell.id)}${stateWords(cell)}`);
  const reason = `${count} 个等式中有 ${unsettled.length} 个不能核对：${named.join('；')}${cells.length > 3 ? `等 ${cells.length} 格` : ''}`;
  const evidence = cells.map((cell) => cellEvidence(cell, { expected: implied.get(cell.id) ?? null }));
  return undetermined(cells, reason, evidence);
}

/** The form of the report if the sums of a table can be looked at, otherwise the verdict that says why not. */
export function tableGate(report: AnnualReport, key: TableKey): { form: FormSpec } | { verdict: Verdict<never> } {
  const form = formById(report.format);
  const table = form?.tables.find((candidate) => candidate.key === key);
  if (!form || !table) return { verdict: notApplicable('本报告所用格式没有这张统计表') };
  const found = foundAs(report, key);
  const name = tableName(table);
  if (found === 'picture') return { verdict: unread(`${name}是图片，读不出数字`) };
  if (found === 'none') return { verdict: open(`没有找到${name}`) };
  return { form };
}

/**
 * Judges all equations of a family: one fail per broken equation; otherwise undetermined if some cannot be decided;
 * otherwise pass. Rows that reading damaged break nothing.
 */
export function judgeEquations(
  report: AnnualReport,
  family: Equation['family'],
  table: TableKey,
  params: (weighed: Weighed) => Record<string, string>,
): Verdict<'unequal'> | Verdict<'unequal'>[] {
  const gate = tableGate(report, table);
  if ('verdict' in gate) return gate.verdict;
  const all = equationsOf(report, gate.form).filter((equation) => equation.family === family);
  const doubtful = all.filter((equation) => !holds(report, equation)).map((equation) => weigh(report, equation));
  const broken = doubtful.flatMap((weighed) => {
    const { sums } = weighed;
    if (!sums || sums.left === sums.right) return [];
    const difference = round(Math.abs(sums.left - sums.right));
    return [fail('unequal', { ...params(weighed), ...sums, difference }, equationEvidence(weighed))];
  });
  if (broken.length > 0) return spareAuthor(report, broken);
  const gaps = doubtful.filter((weighed) => !weighed.sums);
  return gaps.length > 0 ? undecided(report, gaps, all.length) : pass;
}
