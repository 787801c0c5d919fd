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
  if ('figures' in where && !mayOccur(where, pattern)) return [];
  const sentences = 'figures' in where ? sentencesOf(where) : where;
  const found: FoundWords[] = [];
  for (const sentence of sentences)
    for (const match of matchesIn(sentence.text, pattern))
      if (keep(match, sentence))
        found.push({ word: match[0], match, sentence, evidence: wordsEvidence(sentence, match.index, match[0]) });
  return found;
}

/** As `matchAll`, without a copy of the pattern for every sentence: a hundred rules ask about each. */
function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && matches.length < MOST; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  pattern.lastIndex = 0;
  return matches;
}

const texts = new WeakMap<AnnualReport, string>();

/** False if a pattern matches nowhere in the whole text; patterns that ask for the ends of a sentence may match anyway. */
function mayOccur(report: AnnualReport, pattern: RegExp): boolean {
  if (/[\^$]/.test(pattern.source)) return true;
  const text =
    texts.get(report) ??
    sentencesOf(report)
      .map((sentence) => sentence.text)
      .join('\n');
  texts.set(report, text);
  pattern.lastIndex = 0;
  const occurs = pattern.test(text);
  pattern.lastIndex = 0;
  return occurs;
}

/** “甲”、“乙”等: the first few different words, quoted. */
export function quotedWords(words: readonly string[], most = 4): string {
  const distinct = [...new Set(words)];
  const shown = distinct.slice(0, most).map((word) => `“${word}”`);
  return `${shown.join('、')}${distinct.length > most ? '等' : ''}`;
}
