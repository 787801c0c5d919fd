import { tooBusy } from './pdf-problems';

/** Character codes go up to 65,535; a list of numbers with one of so many digits is no list of widths. */
const DIGITS = 7;
const MOST_CODES = 0xffff;

const [OPEN, CLOSE, ZERO, NINE] = [0x5b, 0x5d, 0x30, 0x39];
const POINT = 0x2e;
const BESIDE_DIGITS = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20, 0x2b, 0x2d, POINT, CLOSE]);

/** Signatures name the bytes that they cover. */
const isByteRange = (file: Buffer, open: number): boolean =>
  file.toString('latin1', Math.max(0, open - 24), open).includes('/ByteRange');

/**
 * Refuses descriptions of objects with a list of numbers (`/W [0 99999999999 500]`) for which the library would fill a
 * list of that length: the engine then ends the whole process, and no limit of a thread helps. Linear.
 */
export function refuseEndlessLists(file: Buffer, from: number, to: number): void {
  let open = -1;
  let digits = 0;
  // Decimals make no number large: page sizes come with a dozen of them.
  let decimals = false;
  for (let at = from; at < to; at++) {
    const byte = file[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      if (!decimals) digits++;
      if (open >= 0 && digits >= DIGITS && !isByteRange(file, open)) throw tooBusy();
      continue;
    }
    digits = 0;
    decimals = byte === POINT;
    if (byte === OPEN) open = open < 0 ? at : open;
    else if (!BESIDE_DIGITS.has(byte)) open = -1;
  }
}

const RANGES = /<([0-9a-f]{1,8})>\s{0,9}<([0-9a-f]{1,8})>\s{0,9}(?:<[0-9a-f\s]{0,64}>|\[[^\]]{0,65536}\]|\d{1,9})/gi;
const SECTIONS: [begin: string, end: string][] = [
  ['beginbfrange', 'endbfrange'],
  ['begincidrange', 'endcidrange'],
];

/** Refuses maps of characters with a range of more codes than there are: the library would write out each of them. */
export function refuseEndlessRanges(data: Buffer): void {
  for (const [begin, end] of SECTIONS)
    for (let at = data.indexOf(begin); at >= 0; at = data.indexOf(begin, at + begin.length)) {
      const close = data.indexOf(end, at);
      const section = data.toString('latin1', at, close < 0 ? data.length : close);
      for (const [, low = '', high = ''] of section.matchAll(RANGES))
        if (Number.parseInt(high, 16) - Number.parseInt(low, 16) > MOST_CODES) throw tooBusy();
      if (close < 0) return;
    }
}
