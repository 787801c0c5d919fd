import type { SharedSentences } from '../context';
import { boilerplateTest } from './boilerplate';
import { matchSentences, type SentencePair } from './match-sentences';
import { jaccardOf } from './shingles';
import type { Signature, SignedSentence } from './signature';

/**
 * How alike two texts are. Shares are 0–1, of the weight of sentences that are no boilerplate, an edited sentence by its
 * likeness; `found` and `counted` are sentences of `a`. `jaccard` is over all five-character stretches, boilerplate
 * included. `shareOfB` and `jaccard` are worked out when they are read: most who compare only ask for their own share.
 * `pairs` are the sentences of `a` found in `b` that are no boilerplate, in their order.
 */
export type Comparison = {
  shareOfA: number;
  readonly shareOfB: number;
  found: number;
  counted: number;
  readonly jaccard: number;
  pairs: SentencePair[];
};

/** `documentFrequency`: in how many units sentences occur; null if nobody counted. */
export type CompareOptions = { documentFrequency?: SharedSentences | null };

const weightOfAll = (sentences: readonly SignedSentence[]): number =>
  sentences.reduce((sum, { weight }) => sum + weight, 0);

/** An edited sentence counts for as much as it is like the other one. */
const weightFound = (pairs: readonly SentencePair[]): number =>
  pairs.reduce((sum, { a, score }) => sum + a.weight * score, 0);

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Compares two texts sentence by sentence, whatever their order, headings, names, years and figures. */
export function compareTexts(a: Signature, b: Signature, options: CompareOptions = {}): Comparison {
  const isBoilerplate = boilerplateTest(options.documentFrequency ?? null);
  const counts = (sentence: SignedSentence) => !isBoilerplate(sentence);
  const ofA = a.sentences.filter(counts);
  const pairs = matchSentences(a.sentences, b.sentences, counts);
  return {
    shareOfA: share(weightFound(pairs), weightOfAll(ofA)),
    get shareOfB() {
      const back = matchSentences(b.sentences, a.sentences, counts);
      return share(weightFound(back), weightOfAll(b.sentences.filter(counts)));
    },
    found: pairs.length,
    counted: ofA.length,
    get jaccard() {
      return jaccardOf(a.shingles, b.shingles);
    },
    pairs,
  };
}
