import type { SharedSentences } from '../context';
import { BOILERPLATE_PHRASES } from './boilerplate-phrases';
import { maskText } from './mask';
import type { SignedSentence } from './signature';

const PHRASES = [...new Set(BOILERPLATE_PHRASES.map((phrase) => maskText(phrase, [])))].sort(
  (a, b) => b.length - a.length,
);
const ALL_PHRASES = new RegExp(PHRASES.join('|'), 'g');
const LAST_WORDS = 8;

/** True if hardly anything is left of a masked sentence once wording is taken away that all the country shares. */
export function isFormula(masked: string): boolean {
  const rest = masked.replace(ALL_PHRASES, '').length;
  return rest < LAST_WORDS || rest < masked.length * 0.3;
}

/**
 * From how many units on a sentence counts as everybody's: a third of a small region, at least three; of a large one,
 * twenty and one per thousand. A banner whose twenty towns copy from one another stays visible that way.
 */
export function commonFrom(units: number): number {
  return Math.max(3, Math.min(Math.ceil(units * 0.3), 20 + Math.floor(units / 1000)));
}

/** How a sentence is told to be boilerplate: by its wording and, where it is known, by how many units share it. */
export function boilerplateTest(shared: SharedSentences | null): (sentence: SignedSentence) => boolean {
  const limit = shared ? commonFrom(shared.units) : Number.POSITIVE_INFINITY;
  return ({ key, masked }) => isFormula(masked) || (shared !== null && shared.countOf(key) >= limit);
}
