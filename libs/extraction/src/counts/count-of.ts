import type { NarrativeCount } from '@gongkai/domain';
import { type Folded, rawOffset } from '../text/fold';
import type { Passage } from '../text/passage';
import { channelIn } from './channels';
import { isDecrease, isWholeYearClause, saysTotal, topicOf, verbOf } from './clause-words';
import type { NumberPhrase } from './number-phrases';
import { periodOf } from './period-of';

const CLAUSE_END = /[,。;:…\n(]/;
const SENTENCE_END = /[。…\n]/;

/** What stands further away does not speak of the number. */
const LONGEST_SENTENCE = 400;

/** Position behind the last character of `marks` before `at`, but not before `floor`; closed brackets are stepped over. */
function startOf(text: string, at: number, marks: RegExp, floor: number): number {
  let depth = 0;
  for (let index = at - 1; index >= floor; index--) {
    const character = text[index] ?? '';
    if (character === ')') depth++;
    else if (character === '(' && depth > 0) depth--;
    else if (depth === 0 && marks.test(character)) return index + 1;
  }
  return floor;
}

/** The clause goes on behind the unit up to the next punctuation mark, unless another number stands there. */
export function clauseEnd(text: string, to: number): number {
  const rest = text.slice(to, to + LONGEST_SENTENCE).match(/^[^,。;:、()…\n]*/)?.[0] ?? '';
  return /\d/.test(rest) ? to : to + rest.trimEnd().length;
}

/** A number phrase where it stands: `masked` and `folded` have the same positions, `previousEnd` ends the clause of the one before. */
export type NumberInText = {
  phrase: NumberPhrase;
  previousEnd: number;
  masked: string;
  folded: Folded;
  passage: Passage;
  year: number | null;
};

/** The count that a number phrase states, tied to channel, topic, verb and period of its clause; `parent` is left open. */
export function countOf({ phrase, previousEnd, masked, folded, passage, year }: NumberInText): NarrativeCount {
  const sentence = startOf(masked, phrase.from, SENTENCE_END, Math.max(0, phrase.from - LONGEST_SENTENCE));
  const from = Math.max(startOf(masked, phrase.from, CLAUSE_END, sentence), previousEnd);
  const since = masked.slice(Math.max(sentence, previousEnd), phrase.from);
  const end = clauseEnd(masked, phrase.to);
  const behind = masked.slice(phrase.to, end);
  const topic = phrase.unit === '%' ? null : topicOf(since, behind);
  // 12345 is hidden as a number; the channel is read from the words themselves.
  const channel =
    channelIn(folded.text.slice(Math.max(sentence, previousEnd), phrase.from)) ??
    channelIn(folded.text.slice(phrase.to, end));
  const words = passage.text.slice(rawOffset(folded, from), rawOffset(folded, end));
  const quoted = words.replace(/^[\s、，,；;。）)]+/, '');
  const quote = quoted.trimEnd();
  const start = rawOffset(folded, from) + words.length - quoted.length;
  const before = masked.slice(from, phrase.from);
  const number = rawOffset(folded, phrase.from);
  return {
    channel,
    topic,
    verb: verbOf(before, behind),
    value: isDecrease(before) ? -phrase.value : phrase.value,
    unit: phrase.unit,
    approx: phrase.approx,
    isTotal: phrase.unit !== '%' && channel === null && (saysTotal(before) || isWholeYearClause(since, topic)),
    parent: null,
    quote,
    section: passage.section,
    offset: passage.offset + number,
    place: { ...passage.place, quote, offset: (passage.place.offset ?? 0) + start },
    period: periodOf(folded.text.slice(sentence, phrase.from), year),
  };
}
