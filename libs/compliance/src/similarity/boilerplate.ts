import type { SharedSentences } from '../context';
import { BOILERPLATE_PHRASES, COMMON_WORDS } from './boilerplate-phrases';
import { maskText } from './mask';

type WordsByStart = Map<number, string[]>;

/** Words by their first character, longest first: a text is searched for all of them in one walk. */
function wordsByStart(words: readonly string[]): WordsByStart {
  const byStart: WordsByStart = new Map();
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    const start = word.charCodeAt(0);
    byStart.set(start, [...(byStart.get(start) ?? []), word]);
  }
  return byStart;
}

/** Length of the longest of the words that stands at this place, 0 if none does. */
function lengthAt(text: string, at: number, words: WordsByStart): number {
  for (const word of words.get(text.charCodeAt(at)) ?? NONE) if (text.startsWith(word, at)) return word.length;
  return 0;
}

/** How many characters of a text lie outside all of these words, the longest taken first. */
function lengthBeyond(text: string, words: WordsByStart): number {
  let beyond = 0;
  for (let at = 0; at < text.length; ) {
    const found = lengthAt(text, at, words);
    if (found === 0) beyond += 1;
    at += found || 1;
  }
  return beyond;
}

const NONE: readonly string[] = [];
const PHRASES = wordsByStart(BOILERPLATE_PHRASES.map((phrase) => maskText(phrase, [])));
const WORDS = wordsByStart(COMMON_WORDS);
const LAST_WORDS = 8;
/** Even a sentence of common words alone is somebody's choice. */
const LEAST_SHARE = 0.15;

/** What a masked sentence weighs: the characters it has beyond words that most reports use. */
export function weightOf(masked: string): number {
  return Math.max(lengthBeyond(masked, WORDS), masked.length * LEAST_SHARE);
}

/** True if hardly anything is left of a masked sentence once wording is taken away that all the country shares. */
export function isFormula(masked: string): boolean {
  const rest = lengthBeyond(masked, PHRASES);
  return rest < LAST_WORDS || rest < masked.length * 0.3;
}

/**
 * From how many units on a sentence counts as everybody's: a third of a small region, at least three; of a large one,
 * twenty and one per thousand. A banner whose twenty towns copy from one another stays visible that way.
 */
export function commonFrom(units: number): number {
  return Math.max(3, Math.min(Math.ceil(units * 0.3), 20 + Math.floor(units / 1000)));
}

/** How a sentence is told to be boilerplate: by its wording and, where it is known, by how many units share it. */
export function boilerplateTest(shared: SharedSentences | null) {
  const limit = shared ? commonFrom(shared.units) : Number.POSITIVE_INFINITY;
  return ({ key, formula }: { key: string; formula: boolean }): boolean =>
    formula || (shared !== null && shared.countOf(key) >= limit);
}
