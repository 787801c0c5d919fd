import { oncePer } from '../support/once';
import { mix } from './hash';
import { unique } from './shingles';
import type { SignedSentence } from './signature';

/** Which sentences hold which pairs of neighbouring characters. */
export type SentenceIndex = {
  sentences: readonly SignedSentence[];
  /** Distinct pairs of each sentence, as numbers. */
  pairs: readonly Uint32Array[];
  /** How many distinct pairs each sentence shares with these; the same array every time, so read it at once. */
  sharedWith: (pairs: Uint32Array) => Uint16Array;
};

/** The distinct pairs of neighbouring characters in a text, sorted. */
export function pairsOf(text: string): Uint32Array {
  const pairs = new Uint32Array(Math.max(0, text.length - 1));
  for (let at = 0; at < pairs.length; at++) pairs[at] = text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);
  return unique(pairs.sort());
}

/** The pairs of a sentence. One that stands in the other text word by word is never asked for its own. */
export const pairsIn = oncePer(({ masked }: SignedSentence) => pairsOf(masked));

/** The index of these sentences, made once per list. */
export const indexOf = oncePer(build);

/** A hash table of chains in flat arrays: thousands of little lists would cost more to make than to use. */
function build(sentences: readonly SignedSentence[]): SentenceIndex {
  const pairs = sentences.map(pairsIn);
  const total = pairs.reduce((sum, { length }) => sum + length, 0);
  const slots = 2 ** Math.ceil(Math.log2(total * 2 + 1));
  const heads = new Int32Array(slots).fill(-1);
  const [keys, owners, next] = [new Uint32Array(total), new Uint32Array(total), new Int32Array(total)];
  let entry = 0;
  pairs.forEach((own, owner) => {
    for (const pair of own) {
      const slot = mix(pair) & (slots - 1);
      keys[entry] = pair;
      owners[entry] = owner;
      next[entry] = heads[slot] ?? -1;
      heads[slot] = entry++;
    }
  });
  const counts = new Uint16Array(sentences.length);
  const sharedWith = (asked: Uint32Array): Uint16Array => {
    counts.fill(0);
    for (const pair of asked)
      for (let at = heads[mix(pair) & (slots - 1)] ?? -1; at >= 0; at = next[at] ?? -1)
        if (keys[at] === pair) {
          const owner = owners[at] ?? 0;
          counts[owner] = (counts[owner] ?? 0) + 1;
        }
    return counts;
  };
  return { sentences, pairs, sharedWith };
}
