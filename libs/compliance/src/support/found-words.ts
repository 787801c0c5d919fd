import type { AnnualReport, Evidence } from '@gongkai/domain';
import { moved, type Sentence, sentencesOf } from './sentences';

/** Words found in a sentence: the match, the sentence, and evidence that points at the words. */
export type FoundWords = { word: string; match: RegExpMatchArray; sentence: Sentence; evidence: Evidence };

/** Evidence for words at an offset of a sentence; `expected` is what should stand there, if anybody knows. */
export function wordsEvidence(
  sentence: Sentence,
  at: number,
  word: string,
  expected: string | null = null,
  quote = sentence.text,
): Evidence {
  return { figure: null, quote, expected, actual: word, place: moved(sentence.place, at, word) };
}

/** Hits looked at in one sentence; beyond that it is no sentence, and looking around each would take for ever. */
const MOST = 200;

/** Every place where a global pattern matches, in order; `keep` may look at the sentence around it. */
export function findWords(
  where: AnnualReport | readonly Sentence[],
  pattern: RegExp,
  keep: (match: RegExpMatchArray, sentence: Sentence) => boolean = () => true,
): FoundWords[] {
  const sentences = 'figures' in where ? sentencesOf(where) : where;
  return sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(pattern)]
      .slice(0, MOST)
      .flatMap((match) =>
        keep(match, sentence)
          ? [{ word: match[0], match, sentence, evidence: wordsEvidence(sentence, match.index, match[0]) }]
          : [],
      ),
  );
}

/** “甲”、“乙”等: the first few different words, quoted. */
export function quotedWords(words: readonly string[], most = 4): string {
  const distinct = [...new Set(words)];
  const shown = distinct.slice(0, most).map((word) => `“${word}”`);
  return `${shown.join('、')}${distinct.length > most ? '等' : ''}`;
}
