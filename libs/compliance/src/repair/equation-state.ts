import { type AnnualReport, type Equation, type FigureId, formById } from '@gongkai/domain';
import { numberAt } from '../support/cells';
import { damageAt, ROW_DAMAGE } from '../support/damage';
import { equationsOf } from '../support/equations';
import { round } from '../support/numbers';
import { oncePer } from '../support/once';

/** A cell of an equation; `sign` is 1 left of the equals sign and -1 right of it. */
export type Term = { id: FigureId; sign: 1 | -1 };

/**
 * An equation with the report's numbers: the signed sum of those known (0 if it holds and nothing is unknown) and the
 * cells that hold no usable number.
 */
export type EquationState = { key: string; terms: readonly Term[]; balance: number; unknown: readonly Term[] };

const terms = oncePer((equation: Equation): readonly Term[] => [
  ...equation.left.map((id): Term => ({ id, sign: 1 })),
  ...equation.right.map((id): Term => ({ id, sign: -1 })),
]);

/**
 * All equations of the report's form with its numbers. Those in a row that reading damaged are left out: what we lost
 * must not be mended by the author.
 */
export const equationStates = oncePer((report: AnnualReport): readonly EquationState[] => {
  const form = formById(report.format);
  if (!form) return [];
  const damaged = report.messages.some((message) => ROW_DAMAGE.some((code) => code === message.code));
  const sound = (equation: Equation) => {
    const places = [...equation.left, ...equation.right].map((id) => report.figures[id]?.place ?? null);
    return damageAt(report, ROW_DAMAGE, places) === null;
  };
  const equations = equationsOf(report, form);
  return (damaged ? equations.filter(sound) : equations).map((equation) => stateOf(report, equation));
});

function stateOf(report: AnnualReport, equation: Equation): EquationState {
  const all = terms(equation);
  let balance = 0;
  const unknown: Term[] = [];
  for (const term of all) {
    const value = numberAt(report, term.id);
    if (value === null) unknown.push(term);
    else balance += term.sign * value;
  }
  return { key: equation.key, terms: all, balance: round(balance), unknown };
}

/** True if every cell of the equation is a number and the two sides differ. */
export const isBroken = (state: EquationState): boolean => state.unknown.length === 0 && state.balance !== 0;
