import { unitClassOf } from '@gongkai/domain';
import { oncePer } from '../support/once';
import { fitOf, selfWordsIn } from '../support/self-words';
import type { SentencePair } from './match-sentences';
import type { Signature, SignedSentence } from './signature';

/** A word that betrays another author: how the other unit calls itself, its name, or its year. */
export type Leftover = { word: string; kind: 'selfWord' | 'name' | 'year'; sentence: SignedSentence };

/** Where a text speaks of its own unit; it is compared with many others. */
const spokenIn = oncePer((sentences: readonly SignedSentence[]) =>
  sentences.flatMap((sentence) => selfWordsIn(sentence.text).map(({ word }) => ({ word, sentence }))),
);

/** 我旗 in a sumu's text, if the other text speaks of itself so. Looked for in the whole text, not in pairs only. */
function selfWords(a: Signature, b: Signature): Leftover[] {
  const unitClass = a.unit ? unitClassOf(a.unit) : null;
  if (!unitClass) return [];
  const theirs = new Set(spokenIn(b.sentences).map(({ word }) => word));
  return spokenIn(a.sentences).flatMap(({ word, sentence }) =>
    theirs.has(word) && fitOf(word, unitClass, a.unit) === 'wrong' ? [{ word, kind: 'selfWord', sentence }] : [],
  );
}

/** Names of the other unit that are neither the own ones nor those of a common superior. */
function names(pairs: readonly SentencePair[], a: Signature, b: Signature): Leftover[] {
  if (a.unit === null) return [];
  const foreign = b.words.filter((word) => word.length >= 3 && !a.words.some((own) => own.includes(word)));
  return pairs.flatMap(({ a: sentence }) => {
    const word = foreign.find((candidate) => sentence.text.includes(candidate));
    return word ? [{ word, kind: 'name', sentence }] : [];
  });
}

/** The other report's year standing where that one speaks of its own. */
function years(pairs: readonly SentencePair[], a: Signature, b: Signature): Leftover[] {
  if (b.year === null || a.year === null || a.year <= b.year) return [];
  const [word, own] = [`${b.year}年`, `${a.year}年`];
  return pairs.flatMap(({ a: sentence, b: other }) =>
    sentence.text.includes(word) && !sentence.text.includes(own) && other.text.includes(word)
      ? [{ word, kind: 'year', sentence }]
      : [],
  );
}

/** The words in `a` that are left over from `b`; `pairs` are sentences of `a` with those of `b` they were found in. */
export function leftoversOf(pairs: readonly SentencePair[], a: Signature, b: Signature): Leftover[] {
  return [...selfWords(a, b), ...names(pairs, a, b), ...years(pairs, a, b)];
}
