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

const cache = new Map<string, string>();

/** Characters that NFKC would turn into several others and that carry meaning as they are: … and ①–⑳. */
const KEPT = /[…\u2460-\u2473]/;

function foldCharacter(raw: string): string {
  const known = cache.get(raw);
  if (known !== undefined) return known;
  const folded = INVISIBLE.test(raw)
    ? ''
    : [...(KEPT.test(raw) ? raw : raw.normalize('NFKC'))].map((one) => simplify(PUNCTUATION[one] ?? one)).join('');
  const result = /^\s+$/.test(folded) ? ' ' : folded;
  if (cache.size < 20_000) cache.set(raw, result);
  return result;
}

/** NFKC, simplified script, one form for quotes, brackets and dashes, every white space as one blank. */
export function fold(raw: string): Folded {
  let text = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of raw) {
    const folded = foldCharacter(character);
    for (let index = 0; index < folded.length; index++) offsets.push(offset);
    text += folded;
    offset += character.length;
  }
  return { text, offsets, raw };
}

/** The same without any white space. */
export function foldTight(raw: string): Folded {
  const { text, offsets } = fold(raw);
  let tight = '';
  const kept: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === undefined || character === ' ') continue;
    tight += character;
    kept.push(offsets[index] ?? 0);
  }
  return { text: tight, offsets: kept, raw };
}

/** Raw offset of position `index` of the folded text; the raw length for its end. */
export function rawOffset(folded: Folded, index: number): number {
  return folded.offsets[index] ?? folded.raw.length;
}

/** The raw words between two positions of the folded text. */
export function rawSlice(folded: Folded, from: number, to: number): string {
  return folded.raw.slice(rawOffset(folded, from), rawOffset(folded, to));
}
