import type { SignedSentence } from './signature';

/** Two sentences that say the same: `score` 1 if equal once masked, otherwise their likeness. */
export type SentencePair = { a: SignedSentence; b: SignedSentence; score: number };

/** Likeness by shared pairs of characters from which two sentences are one edited; and of one contained in the other. */
const ALIKE = 0.6;
const CONTAINED = 0.85;
/** Shorter sentences must be equal. */
const LEAST = 12;

const pairsOf = (text: string): Set<number> => {
  const pairs = new Set<number>();
  for (let index = 1; index < text.length; index++)
    pairs.add(text.charCodeAt(index - 1) * 65536 + text.charCodeAt(index));
  return pairs;
};

type Indexed = { sentences: readonly SignedSentence[]; sizes: number[]; holders: Map<number, number[]> };

function indexed(sentences: readonly SignedSentence[]): Indexed {
  const holders = new Map<number, number[]>();
  const sizes = sentences.map(({ masked }, index) => {
    const pairs = pairsOf(masked);
    for (const pair of pairs) {
      const list = holders.get(pair);
      if (list) list.push(index);
      else holders.set(pair, [index]);
    }
    return pairs.size;
  });
  return { sentences, sizes, holders };
}

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
  if (one.size === 0 || two.size === 0) return 0;
  let shared = 0;
  for (const pair of one) if (two.has(pair)) shared += 1;
  return (2 * shared) / (one.size + two.size);
}

function nearest(sentence: SignedSentence, others: Indexed): SentencePair | null {
  if (sentence.masked.length < LEAST) return null;
  const pairs = pairsOf(sentence.masked);
  const shared = new Map<number, number>();
  for (const pair of pairs)
    for (const index of others.holders.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  let best: SentencePair | null = null;
  for (const [index, count] of shared) {
    const other = others.sentences[index];
    const score = likeness(count, pairs.size, others.sizes[index] ?? 0);
    if (other && other.masked.length >= LEAST && score > (best?.score ?? 0))
      best = { a: sentence, b: other, score: Math.min(score, 0.99) };
  }
  return best;
}

/** For every sentence of `a` the sentence of `b` it equals or is most like; sentences without one are left out. */
export function matchSentences(a: readonly SignedSentence[], b: readonly SignedSentence[]): SentencePair[] {
  const byKey = new Map(b.map((sentence) => [sentence.key, sentence]));
  let others: Indexed | null = null;
  return a.flatMap((sentence) => {
    const same = byKey.get(sentence.key);
    if (same) return [{ a: sentence, b: same, score: 1 }];
    others ??= indexed(b);
    return nearest(sentence, others) ?? [];
  });
}
