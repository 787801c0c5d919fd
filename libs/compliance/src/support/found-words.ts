import type { AnnualReport, Evidence } from '@gongkai/domain';
import { matchesIn } from './matches';
import { oncePer } from './once';
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
  if (!mayOccur(sentences, pattern)) return [];
  const found: FoundWords[] = [];
  for (const sentence of sentences)
    for (const match of matchesIn(sentence.text, pattern, MOST))
      if (keep(match, sentence))
        found.push({ word: match[0], match, sentence, evidence: wordsEvidence(sentence, match.index, match[0]) });
  return found;
}

/** The sentences one below the other: what stands in none of a hundred sentences is not there in one look. */
const textOf = oncePer((sentences: readonly Sentence[]) => sentences.map(({ text }) => text).join('\n'));

/** The pattern for that text, where each line is a sentence with its own beginning and end. */
const byLine = oncePer((pattern: RegExp) =>
  /[\^$]/.test(pattern.source) ? new RegExp(pattern.source, `${pattern.flags.replace('m', '')}m`) : pattern,
);

/** False if a pattern surely matches in none of the sentences. */
function mayOccur(sentences: readonly Sentence[], pattern: RegExp): boolean {
  const lines = byLine(pattern);
  lines.lastIndex = 0;
  const occurs = lines.test(textOf(sentences));
  lines.lastIndex = 0;
  return occurs;
}

/** True if a word stands in some sentence of the report. */
export function occurs(report: AnnualReport, word: string): boolean {
  return textOf(sentencesOf(report)).includes(word);
}

/** “甲”、“乙”等: the first few different words, quoted. */
export function quotedWords(words: readonly string[], most = 4): string {
  const distinct = [...new Set(words)];
  const shown = distinct.slice(0, most).map((word) => `“${word}”`);
  return `${shown.join('、')}${distinct.length > most ? '等' : ''}`;
}
