import type { FigureUnit, ValueState } from '@gongkai/domain';
import { fold } from '../text/fold';

/** What one cell says: `value` is null unless `state` is `number`. */
export type CellValue = { value: number | null; state: ValueState };

const NONE_WORDS = /^\(?(无|没有|暂无|空|未发生|无此项|不涉及|不适用)\)?$/;
const NUMBER = String.raw`([+-]?)(\d{1,3}(?:[, ]\d{3})+|\d+)(\.\d+)?`;
const UNITS = '件|条|次|项|个|宗|起|份|部|篇|例|人|家';
const PLAIN = new RegExp(`^${NUMBER}$`);
const WITH_UNIT = new RegExp(`^${NUMBER} ?(${UNITS}|万元|元)$`);
const YUAN_PER_WAN_YUAN = 10_000;

const none = (state: ValueState): CellValue => ({ value: null, state });

function numberOf(sign: string, whole: string, fraction: string): number {
  const value = Number(`${whole.replace(/[, ]/g, '')}${fraction}`);
  return sign === '-' && value !== 0 ? -value : value;
}

/** A number with its unit typed in; null if the unit cannot be meant in such a cell. */
function withUnit(folded: string, unit: FigureUnit): number | null {
  const match = WITH_UNIT.exec(folded);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', typed] = match;
  const value = numberOf(sign, whole, fraction);
  const money = typed === '元' || typed === '万元';
  if (unit === 'unknown') return value;
  if (money !== (unit === 'wanYuan')) return value === 0 ? 0 : null;
  return typed === '元' ? value / YUAN_PER_WAN_YUAN : value;
}

/**
 * Reads a cell (specification §6.2): full-width digits, thousands separators and typed-in units are numbers, blank,
 * dash, slash and 无 are states of their own, everything else is text. Negative and fractional counts are numbers here;
 * whether they may stand there is for a rule to say. Amounts typed in 元 in a cell for 万元 are converted.
 */
export function readCell(raw: string, unit: FigureUnit = 'piece'): CellValue {
  const folded = fold(raw).text.trim();
  if (folded === '') return none('blank');
  if (/^[-_~ ]+$/.test(folded)) return none('dash');
  if (/^[/\\ ]+$/.test(folded)) return none('slash');
  if (NONE_WORDS.test(folded)) return none('noneWord');
  const plain = PLAIN.exec(folded);
  if (plain) return { value: numberOf(plain[1] ?? '', plain[2] ?? '', plain[3] ?? ''), state: 'number' };
  const typed = withUnit(folded, unit);
  if (typed !== null) return { value: typed, state: 'number' };
  return none('text');
}

/** True for anything a value cell can hold but text: a number, a symbol for none, or digits run together. */
export function isValueLike(raw: string): boolean {
  const { state } = readCell(raw);
  return state !== 'text' && state !== 'blank';
}
