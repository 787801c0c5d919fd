import type { Stated } from './claims/stated';

const PRINTED = /^([\d０-９][\d０-９,，.．]*)\s*([万亿千百]?)\s*([余多]?)/;

/** A number as printed: its digits (half width, without separators), a scale word (万), and 余 or 多 behind it. */
export function printedNumber({ sentence, count }: Stated): { digits: string; scale: string; mark: string } {
  const [, digits = '', scale = '', mark = ''] = PRINTED.exec(sentence.text.slice(count.offset - sentence.start)) ?? [];
  return { digits: digits.normalize('NFKC').replaceAll(',', ''), scale, mark };
}
