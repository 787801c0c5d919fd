import type { Evidence } from '@gongkai/domain';
import type { SentencePair } from '../similarity/match-sentences';

/**
 * Both sides of matched sentences: left ours with its place, right the other text's words, which lie in no place of this
 * document. `other` names the other text. The longest and most alike first, at most `most` pairs.
 */
export function pairEvidence(pairs: readonly SentencePair[], other: string, most = 10): Evidence[] {
  return longestFirst(pairs)
    .slice(0, most)
    .flatMap(({ a, b, score }): Evidence[] => [
      {
        figure: null,
        quote: a.text,
        expected: null,
        actual: `${Math.round(score * 100)}%`,
        place: a.place,
        side: 'left',
      },
      { figure: null, quote: b.text, expected: other, actual: null, place: null, side: 'right' },
    ]);
}

/** Pairs by what they weigh: length times likeness. */
export function longestFirst(pairs: readonly SentencePair[]): SentencePair[] {
  const weight = ({ a, score }: SentencePair) => a.masked.length * score;
  return [...pairs].sort((one, two) => weight(two) - weight(one));
}
