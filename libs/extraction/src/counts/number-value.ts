import { chineseNumber } from '../text/chinese-number';

const SCALES: Record<string, number> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/**
 * Value of a number in digits with its places: 10.8万 is 108000, 2万3千 is 23000, 3万2456 is 32456. Without the noise of
 * binary fractions.
 */
export function arabicValue(printed: string): number {
  let value = 0;
  for (const [, number = '', scales = ''] of printed.replace(/[, ]/g, '').matchAll(/([\d.]+)([百千万亿]*)/g))
    value += [...scales].reduce((scaled, scale) => scaled * (SCALES[scale] ?? 1), Number(number));
  return Number(value.toFixed(4));
}

/** Value of a number in Chinese numerals, with 点 before decimals; null for anything else. */
export function spokenValue(printed: string): number | null {
  const [whole = '', decimals = null] = printed.split('点');
  const value = chineseNumber(whole);
  if (value === null || decimals === null) return value;
  const digits = [...decimals].map((digit) => chineseNumber(digit));
  return digits.every((digit) => digit !== null && digit < 10) ? Number(`${value}.${digits.join('')}`) : null;
}
