import { simplify } from './traditional';

/**
 * Text made comparable, with the way back: `offsets[i]` is the offset in the raw text of the character that gave
 * `text[i]`, so that whatever is found in `text` can be quoted verbatim.
 */
export type Folded = { text: string; offsets: number[]; raw: string };

const PUNCTUATION: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‘': "'",
  '’': "'",
  '〔': '(',
  '〕': ')',
  '【': '(',
  '】': ')',
  '[': '(',
  ']': ')',
  '﹝': '(',
  '﹞': ')',
  '—': '-',
  '–': '-',
  '―': '-',
  '−': '-',
  '‐': '-',
  '─': '-',
  '～': '~',
  '〜': '~',
  '〈': '<',
  '〉': '>',
  '｡': '。',
};

/** Zero-width and soft characters that copy and paste leaves behind. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]|\ufe0e|\ufe0f/;

/** Characters that NFKC would turn into several others and that carry meaning as they are: … and ①–⑳. */
const KEPT = /[…\u2460-\u2473]/;

/** Folded form of each character of the basic plane, filled as characters are met. */
const cache: (string | undefined)[] = new Array(0x10000);

function foldAnew(raw: string): string {
  if (INVISIBLE.test(raw)) return '';
  const folded = [...(KEPT.test(raw) ? raw : raw.normalize('NFKC'))].map((one) => simplify(PUNCTUATION[one] ?? one));
  const text = folded.join('');
  return /^\s+$/.test(text) ? ' ' : text;
}

function foldCharacter(raw: string): string {
  if (raw.length > 1) return foldAnew(raw);
  const code = raw.charCodeAt(0);
  const known = cache[code];
  if (known !== undefined) return known;
  const folded = foldAnew(raw);
  cache[code] = folded;
  return folded;
}

function foldWith(raw: string, keepBlanks: boolean): Folded {
  let text = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of raw) {
    const folded = foldCharacter(character);
    if (keepBlanks || folded !== ' ') {
      for (let index = 0; index < folded.length; index++) offsets.push(offset);
      text += folded;
    }
    offset += character.length;
  }
  return { text, offsets, raw };
}

/** NFKC, simplified script, one form for quotes, brackets and dashes, every white space as one blank. */
export function fold(raw: string): Folded {
  return foldWith(raw, true);
}

/** The same without any white space. */
export function foldTight(raw: string): Folded {
  return foldWith(raw, false);
}

/** The folded text alone, where the way back is not needed. */
export function foldedText(raw: string): string {
  let text = '';
  for (const character of raw) text += foldCharacter(character);
  return text;
}

/** The folded text without white space, where the way back is not needed. */
export function tightText(raw: string): string {
  let text = '';
  for (const character of raw) {
    const folded = foldCharacter(character);
    if (folded !== ' ') text += folded;
  }
  return text;
}

/** The first character of the tight text, without folding the rest; empty if there is none. */
export function firstTight(raw: string): string {
  for (const character of raw) {
    const [first = ' '] = foldCharacter(character);
    if (first !== ' ') return first;
  }
  return '';
}

/** Raw offset of position `index` of the folded text; the raw length for its end. */
export function rawOffset(folded: Folded, index: number): number {
  return folded.offsets[index] ?? folded.raw.length;
}

/** The raw words between two positions of the folded text. */
export function rawSlice(folded: Folded, from: number, to: number): string {
  return folded.raw.slice(rawOffset(folded, from), rawOffset(folded, to));
}
