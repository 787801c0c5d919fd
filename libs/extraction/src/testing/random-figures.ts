import {
  type Equation,
  type FigureId,
  type FigureSpec,
  type FigureValue,
  type FormSpec,
  figuresOf,
  type ValueState,
} from '@gongkai/domain';
import fc from 'fast-check';
import type { Printed } from './print-form';

/** Symbols that reports print in place of a number, and what they are. */
export const SYMBOLS: Record<string, ValueState> = {
  '': 'blank',
  '/': 'slash',
  '-': 'dash',
  '——': 'dash',
  无: 'noneWord',
};

const zeroOr = (other: fc.Arbitrary<string>) => fc.oneof({ weight: 4, arbitrary: fc.constant('0') }, other);
const count = zeroOr(fc.nat(99_999).map(String));
const change = zeroOr(fc.integer({ min: -999, max: 9_999 }).map((value) => (value > 0 ? `+${value}` : String(value))));
const amount = zeroOr(fc.nat(99_999_999).map((cents) => (cents / 100).toFixed(2)));

/** Numbers as they may stand in the cell of a figure. */
function numberFor(figure: FigureSpec): fc.Arbitrary<string> {
  if (figure.signed) return change;
  return figure.decimal ? amount : count;
}

function printedFor(form: FormSpec, cell: (figure: FigureSpec) => fc.Arbitrary<string>): fc.Arbitrary<Printed> {
  const figures = figuresOf(form);
  return fc
    .tuple(...figures.map(cell))
    .map((texts) => Object.fromEntries(figures.map((figure, index) => [figure.id, texts[index] ?? '0'])));
}

/** A number in every cell of a form. */
export const numbersOf = (form: FormSpec) => printedFor(form, numberFor);

/** Numbers and, in every sixth cell or so, a symbol or nothing. */
export const cellsOf = (form: FormSpec) =>
  printedFor(form, (figure) =>
    fc.oneof({ weight: 5, arbitrary: numberFor(figure) }, fc.constantFrom(...Object.keys(SYMBOLS))),
  );

/** Numbers for which every sum of a form of tables 3 and 4 holds. */
export function balancedOf(form: FormSpec): fc.Arbitrary<Printed> {
  return fc
    .record({ printed: numbersOf(form), small: fc.array(fc.nat(60), { minLength: 400, maxLength: 400 }) })
    .map(({ printed, small }) => balanced(form, printed, small));
}

function balanced(form: FormSpec, printed: Printed, small: readonly number[]): Printed {
  const numbers = new Map<FigureId, number>();
  const sums = (family: Equation['family']) => form.equations.filter((equation) => equation.family === family);
  const total = (ids: readonly FigureId[]) => ids.reduce((sum, id) => sum + (numbers.get(id) ?? 0), 0);
  figuresOf(form).forEach(({ id }, index) => {
    if (!id.startsWith('proactive')) numbers.set(id, small[index] ?? 0);
  });
  const settle = ({ left, right: [id] }: Equation) => id && numbers.set(id, total(left));
  for (const equation of [...sums('requestsResultsTotal'), ...sums('reviewTotal')]) settle(equation);
  for (const { left, right } of sums('requestsBalance')) {
    const [first, second] = left;
    const [results, forward] = right;
    if (!first || !second || !results || !forward) continue;
    numbers.set(first, (numbers.get(results) ?? 0) + (numbers.get(forward) ?? 0));
    numbers.set(second, 0);
  }
  for (const equation of sums('requestsRowTotal')) settle(equation);
  return { ...printed, ...Object.fromEntries([...numbers].map(([id, value]) => [id, String(value)])) };
}

/** Zero in every cell of a form. */
export const zerosOf = (form: FormSpec): Printed => Object.fromEntries(figuresOf(form).map(({ id }) => [id, '0']));

/** Value and state that a printed cell has. */
export function meaningOf(text: string): Pick<FigureValue, 'value' | 'state'> {
  const state = SYMBOLS[text];
  return state ? { value: null, state } : { value: Number(text), state: 'number' };
}

/** Every cell was read as it is printed. */
export function expectAll(form: FormSpec, figures: Record<FigureId, FigureValue>, printed: Printed): void {
  const ids = figuresOf(form).map(({ id }) => id);
  const got = ids.map((id) => [id, figures[id]?.value, figures[id]?.state]);
  const want = ids.map((id) => {
    const { value, state } = meaningOf(printed[id] ?? '');
    return [id, value, state];
  });
  expect(got).toEqual(want);
}

/** Every number that was read is the one that is printed; what is not certain may be missing. */
export function expectNoWrongNumber(figures: Record<FigureId, FigureValue>, printed: Printed): void {
  const wrong = Object.entries(figures).filter(
    ([id, { value }]) => value !== null && value !== meaningOf(printed[id] ?? '').value,
  );
  expect(wrong.map(([id, { value }]) => `${id}: ${printed[id]} read as ${value}`)).toEqual([]);
}

/** How many of the printed numbers were read. */
export function shareRead(form: FormSpec, figures: Record<FigureId, FigureValue>): number {
  const ids = figuresOf(form).map(({ id }) => id);
  return ids.filter((id) => figures[id]?.state === 'number').length / ids.length;
}

/** How often a property is tried: a few times in every run, more with PROPERTY_RUNS=500 to hunt for rare cases. */
// biome-ignore lint/style/noProcessEnv: a switch for the person who runs the tests, not configuration of the program
export const runs = (few: number) => ({ numRuns: Number(process.env.PROPERTY_RUNS ?? few) });
