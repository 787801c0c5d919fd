import type { FigureUnit, ValueState } from '@gongkai/domain';
import { foldedText } from '../text/fold';

/** What one cell says: `value` is null unless `state` is `number`. */
export type CellValue = { value: number | null; state: ValueState };

const NONE_WORDS = /^\(?(无|没有|暂无|空|未发生|无此项|不涉及|不适用|n\/a)\)?。?$/i;
/** A whole part that begins with 0 and goes on is no number: it may be several cells. */
const NUMBER = String.raw`([+-]?) ?([1-9]\d{0,2}(?:[, ]\d{3})+|0|[1-9]\d*)(\.\d+)?`;
const UNITS = '件|条|次|项|个|宗|起|份|部|篇|例|人|家';
const PLAIN = new RegExp(`^${NUMBER}$`);
const WITH_UNIT = new RegExp(`^${NUMBER} ?(${UNITS}|万元|元)$`);
const YUAN_PER_WAN_YUAN = 10_000;

/** No cell with a number, its unit and remarks is longer. */
const LONGEST = 400;

const LOST = '\ufffd';

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
  if (value === 0) return 0;
  // Amounts without a printed unit are 元 where one is typed; another unit would not compare with the others.
  if (unit === 'unknown') return typed === '元' ? value : null;
  if (money !== (unit === 'wanYuan')) return null;
  return typed === '元' ? value / YUAN_PER_WAN_YUAN : value;
}

/**
 * Reads a cell (specification §6.2): full-width digits, thousands separators and typed-in units are numbers, blank,
 * dash, slash and 无 are states of their own, everything else is text. Negative and fractional counts are numbers here;
 * whether they may stand there is for a rule to say. Amounts typed in 元 in a cell for 万元 are converted; where the form
 * prints no unit (采购总金额) an amount in another unit than 元 stays text.
 */
export function readCell(raw: string, unit: FigureUnit = 'piece'): CellValue {
  if (raw.length > LONGEST) return none(raw.trim() === '' ? 'blank' : 'text');
  // A reader puts it where characters were lost, or may belong to another cell: the author wrote something else.
  if (raw.includes(LOST)) return none('unreadable');
  const folded = foldedText(raw).trim();
  if (folded === '') return none('blank');
  // Digits on two lines are two numbers, not one with a separator.
  if (/\d\s*[\n\r]\s*\d/.test(raw)) return none('text');
  if (/^[-_~ ]+$/.test(folded)) return none('dash');
  if (/^[/\\ ]+$/.test(folded)) return none('slash');
  if (NONE_WORDS.test(folded)) return none('noneWord');
  const plain = PLAIN.exec(folded);
  if (plain) return { value: numberOf(plain[1] ?? '', plain[2] ?? '', plain[3] ?? ''), state: 'number' };
  const typed = withUnit(folded, unit);
  if (typed !== null) return { value: typed, state: 'number' };
  return none('text');
}

/** Digits that stand for a value though they are no number to us: run together, with a unit, or a change in words. */
const NUMERIC = /^(?:约|增加?|减少?|[+-])? ?\d[\d., ]*(?:余|多)? ?(?:万|亿)?(?:元|件|条|项|个)?$/;

/** True for anything a value cell can hold but words: a number, a symbol for none, or digits that are no number. */
export function isValueLike(raw: string): boolean {
  if (raw.length > LONGEST) return false;
  const { state } = readCell(raw);
  return state === 'text' ? NUMERIC.test(foldedText(raw).trim()) : state !== 'blank';
}
