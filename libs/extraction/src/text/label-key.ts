import { tightText } from './fold';

/**
 * A printed label made comparable: `ordinal` is its number (`三`, `(三)`, `3`) or null, `core` its words without number,
 * white space and punctuation, `bare` the core without remarks in brackets.
 */
export type LabelKey = { ordinal: string | null; core: string; bare: string };

const HAN_NUMBER = '[一二三四五六七八九十]{1,3}';
const ORDINALS: [RegExp, (number: string) => string][] = [
  [new RegExp(`^\\((${HAN_NUMBER})\\)[、.,]?`), (number) => `(${number})`],
  [new RegExp(`^第(${HAN_NUMBER})部分[、.,:]?`), (number) => number],
  [new RegExp(`^(${HAN_NUMBER})[、.,:]`), (number) => number],
  [/^(\d{1,2})[.、,](?!\d)/, (number) => number],
  [/^\((\d{1,2})\)/, (number) => number],
];

const words = (text: string) => text.replace(/[^\p{L}\p{N}%]/gu, '').replaceAll('合计', '总计');

/** Splits the number off a folded, white-space-free label. */
export function splitOrdinal(tight: string): { ordinal: string | null; rest: string } {
  for (const [pattern, name] of ORDINALS) {
    const match = pattern.exec(tight);
    if (match?.[1]) return { ordinal: name(match[1]), rest: tight.slice(match[0].length) };
  }
  return { ordinal: null, rest: tight };
}

/** Labels met lately: every report prints the same ones. Keys are folded copies, so that no document is kept alive. */
const known = new Map<string, LabelKey>();
const MOST_KNOWN = 4096;
const LONGEST_KNOWN = 80;

function keyOf(tight: string): LabelKey {
  const { ordinal, rest } = splitOrdinal(tight);
  const core = words(rest);
  const bare = words(rest.replace(/\([^()]*\)/g, ''));
  return { ordinal, core, bare: bare === '' ? core : bare };
}

/** The words of a longer text, as `core` of a label: many labels in a row are searched, not remembered. */
export const wordsOfText = (raw: string): string => words(splitOrdinal(tightText(raw)).rest);

/** The comparable form of a label as printed. */
export function labelKey(raw: string): LabelKey {
  const tight = tightText(raw);
  const met = known.get(tight);
  if (met) return met;
  const key = keyOf(tight);
  if (tight.length <= LONGEST_KNOWN) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(tight, key);
  }
  return key;
}
