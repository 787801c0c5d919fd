import type { Random } from './random';

/** A number as somebody writes it, with its value and whether it is approximate. */
export type PrintedNumber = { text: string; value: number; approx: boolean };

const HAN = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 1–99 in Chinese numerals, as in running text: 两 before a measure word. */
function hanNumeral(value: number): string {
  if (value === 2) return '两';
  if (value <= 10) return HAN[value] ?? '';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? HAN[tens] : ''}十${ones > 0 ? HAN[ones] : ''}`;
}

const fullWidth = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const FORMS: readonly ((value: number, random: Random) => PrintedNumber)[] = [
  (value) => ({ text: String(value), value, approx: false }),
  (value) => ({ text: String(value), value, approx: false }),
  (value) => ({ text: ` ${value} `, value, approx: false }),
  (value) => ({ text: fullWidth(String(value)), value, approx: false }),
  (value) => ({ text: value.toLocaleString('en-US'), value, approx: false }),
  (_, random) => {
    const tenths = random.whole(11, 999);
    const myriads = (tenths / 10).toFixed(tenths % 10 === 0 ? 0 : 1);
    const exact = random.chance(0.5);
    return { text: `${myriads}万${exact ? '' : '余'}`, value: tenths * 1000, approx: !exact };
  },
  (_, random) => {
    const [myriads, thousands] = [random.whole(1, 40), random.whole(1, 9)];
    return { text: `${myriads}万${thousands}千余`, value: myriads * 10_000 + thousands * 1000, approx: true };
  },
  (_, random) => {
    const tens = random.whole(1, 9) * 10;
    return { text: `${tens}余万`, value: tens * 10_000, approx: true };
  },
  (value, random) => ({ text: `${value}${random.pick(['余', '多'])}`, value, approx: true }),
  (value, random) => ({ text: `${random.pick(['近', '约', '超过', '超', '突破'])}${value}`, value, approx: true }),
];

/** One of the forms of specification §5.3 for a number. */
export const printedNumber = (value: number, random: Random): PrintedNumber => random.pick(FORMS)(value, random);

/** A small number in Chinese numerals. */
export const spokenNumber = (value: number): PrintedNumber => ({ text: hanNumeral(value), value, approx: false });

/** Digits only, so that sums can be checked. */
export const plainNumber = (value: number): PrintedNumber => ({ text: String(value), value, approx: false });
