import { oncePer } from '../support/once';
import { indexOf, pairsIn, pairsOf, type SentenceIndex } from './sentence-index';
import { sharedCount } from './shingles';
import type { SignedSentence } from './signature';

/** Two sentences that say the same: `score` 1 if equal once masked, otherwise their likeness. */
export type SentencePair = { a: SignedSentence; b: SignedSentence; score: number };

/** Likeness by shared pairs of characters from which two sentences are one edited; and of one contained in the other. */
const ALIKE = 0.6;
const CONTAINED = 0.85;
/** Shorter sentences must be equal. */
const LEAST = 12;
/** What is not equal never counts as such. */
const NEARLY = 0.99;

/**
 * Likeness of `a` to `b` by shared pairs: the Dice coefficient if one is the other edited, or what share of `a` stands in
 * a longer `b` if that is nearly all of it; 0 otherwise. A short `b` within a long `a` is no match for all of `a`.
 */
function likeness(shared: number, a: number, b: number): number {
  const dice = (2 * shared) / (a + b);
  const found = shared / a;
  if (found >= CONTAINED) return found;
  return dice >= ALIKE ? dice : 0;
}

/** Likeness of two masked texts by shared pairs of characters, 0–1. */
export function likenessOfTexts(a: string, b: string): number {
  if (a === b) return 1;
  const [one, two] = [pairsOf(a), pairsOf(b)];
  const shared = sharedCount(one, two);
  return shared === 0 ? 0 : (2 * shared) / (one.length + two.length);
}

type Counts = (sentence: SignedSentence) => boolean;

function nearest(a: SignedSentence, others: SentenceIndex, counts: Counts): SentencePair | null {
  if (a.masked.length < LEAST) return null;
  const own = pairsIn(a);
  const shared = others.sharedWith(own);
  const least = (own.length * ALIKE) / 2;
  let best: SentencePair | null = null;
  for (let position = 0; position < shared.length; position++) {
    const count = shared[position] ?? 0;
    if (count < least) continue;
    const b = others.sentences[position];
    if (!b || b.masked.length < LEAST || !counts(b)) continue;
    const score = Math.min(NEARLY, likeness(count, own.length, others.pairs[position]?.length ?? 0));
    if (score > (best?.score ?? 0)) best = { a, b, score };
  }
  return best;
}

/**
 * For every sentence of `a` the sentence of `b` it equals or is most like; sentences without one are left out, and on both
 * sides those that do not count.
 */
export function matchSentences(
  a: readonly SignedSentence[],
  b: readonly SignedSentence[],
  counts: Counts = () => true,
): SentencePair[] {
  const byKey = byKeyIn(b);
  const found: SentencePair[] = [];
  for (const sentence of a) {
    if (!counts(sentence)) continue;
    const same = byKey.get(sentence.key);
    const pair = same ? { a: sentence, b: same, score: 1 } : nearest(sentence, indexOf(b), counts);
    if (pair) found.push(pair);
  }
  return found;
}

/** The sentences of a text under their keys. */
const byKeyIn = oncePer(
  (sentences: readonly SignedSentence[]) => new Map(sentences.map((sentence) => [sentence.key, sentence])),
);
