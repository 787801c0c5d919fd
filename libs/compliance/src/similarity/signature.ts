import type { AnnualReport, Place } from '@gongkai/domain';
import { lazy } from '../support/once';
import { hasSixParts } from '../support/parts';
import { headerSentences, type Sentence, sentencesOf } from '../support/sentences';
import { isFormula, weightOf } from './boilerplate';
import { keyOf } from './hash';
import { maskText } from './mask';
import { bandsOf, minHashOf } from './min-hash';
import { wordsFor } from './names';
import { shinglesOf } from './shingles';

/**
 * A sentence as printed, as it compares, the key under which equal ones meet, and where it stands. `weight` is what it says
 * beyond common words, in characters; `formula` is true for wording that all the country shares.
 */
export type SignedSentence = {
  key: string;
  text: string;
  masked: string;
  weight: number;
  formula: boolean;
  section: number | null;
  place: Place | null;
};

/**
 * What is compared of a report. `sentences` are those of the narrative that are long enough to tell something;
 * `bands` (32 signed 32-bit numbers) and the sentences' keys (16 hexadecimal digits) are made to be stored and indexed.
 * What is not about sentences is worked out when it is first read.
 */
export type Signature = {
  unit: string | null;
  year: number | null;
  /** Words that were masked because they name the unit and the places it lies in. */
  words: string[];
  readonly bands: number[];
  readonly minHash: Uint32Array;
  readonly shingles: Uint32Array;
  sentences: SignedSentence[];
};

/** Masked characters below which a sentence (mostly a heading) tells nothing. */
const LEAST = 8;

/** The sentences of the parts that units write themselves: 一 and 五, or all where the form has no six parts; a text without parts is one. */
function ownSentences(report: AnnualReport): readonly Sentence[] {
  if (report.sections.every(({ text }) => text === '')) return sentencesOf(report);
  const isWritten = (part: number | null) => part === 1 || part === 5;
  const some = hasSixParts(report) && report.sections.some(({ number }) => isWritten(number));
  const body = sentencesOf(report).slice(headerSentences(report).length);
  return some ? body.filter(({ section }) => isWritten(section)) : body;
}

/** The sentences of a report that can be compared, masked; the header and the fixed parts are left out. */
export function signedSentences(report: AnnualReport, words: readonly string[]): SignedSentence[] {
  const signed: SignedSentence[] = [];
  for (const { text, section, place } of ownSentences(report)) {
    const masked = maskText(text, words);
    if (masked.length < LEAST) continue;
    const [weight, formula] = [weightOf(masked), isFormula(masked)];
    signed.push({ key: keyOf(masked), text, masked, weight, formula, section, place });
  }
  return signed;
}

/**
 * The signature of a report. `ownNames` are names of the unit, its places and its superiors beside the one in the title;
 * they are masked, so that a copy with the names swapped is the same text.
 */
export function signatureOf(report: AnnualReport, ownNames: readonly string[] = []): Signature {
  const words = wordsFor([...(report.unit ? [report.unit] : []), ...ownNames]);
  const sentences = signedSentences(report, words);
  const shingles = lazy(() => shinglesOf(sentences.map(({ masked }) => masked)));
  const minHash = lazy(() => minHashOf(shingles()));
  const bands = lazy(() => bandsOf(minHash()));
  return {
    unit: report.unit,
    year: report.year,
    words,
    get bands() {
      return bands();
    },
    get minHash() {
      return minHash();
    },
    get shingles() {
      return shingles();
    },
    sentences,
  };
}
