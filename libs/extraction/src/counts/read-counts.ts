import type { NarrativeCount, Place, ReportSection } from '@gongkai/domain';
import { type Folded, fold, rawOffset } from '../text/fold';
import { isActorCount } from './actors';
import { channelIn } from './channels';
import { isDecrease, isWholeYearClause, saysTotal, topicOf, verbOf } from './clause-words';
import { listScopes } from './lists';
import { maskNonCounts } from './mask';
import { type NumberPhrase, numberPhrases } from './number-phrases';

const CLAUSE_END = /[,。;:…\n(]/;
const SENTENCE_END = /[。…\n]/;

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
function clauseEnd(text: string, to: number): number {
  const rest = text.slice(to).match(/^[^,。;:、()…\n]*/)?.[0] ?? '';
  return /\d/.test(rest) ? to : to + rest.trimEnd().length;
}

type Paragraph = { text: string; place: Place; offset: number };

function countOf(
  phrase: NumberPhrase,
  previousEnd: number,
  masked: string,
  folded: Folded,
  paragraph: Paragraph,
  section: number | null,
): NarrativeCount {
  const sentence = startOf(masked, phrase.from, SENTENCE_END, 0);
  const from = Math.max(startOf(masked, phrase.from, CLAUSE_END, 0), previousEnd);
  const since = masked.slice(Math.max(sentence, previousEnd), phrase.from);
  const end = clauseEnd(masked, phrase.to);
  const behind = masked.slice(phrase.to, end);
  const topic = phrase.unit === '%' ? null : topicOf(since, behind);
  // 12345 is hidden as a number; the channel is read from the words themselves.
  const channel = channelIn(folded.text.slice(Math.max(sentence, previousEnd), phrase.from));
  const [rawFrom, rawNumber, rawEnd] = [from, phrase.from, end].map((index) => rawOffset(folded, index)) as [
    number,
    number,
    number,
  ];
  const words = paragraph.text.slice(rawFrom, rawEnd);
  const quote = words.replace(/^[\s、，,；;。）)]+/, '').trimEnd();
  const before = masked.slice(from, phrase.from);
  const offset = (paragraph.place.offset ?? 0) + rawNumber;
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
    section,
    offset: paragraph.offset + rawNumber,
    place: { ...paragraph.place, quote, offset },
  };
}

/** Counts of one paragraph; `base` is how many counts come before them in the report. */
function countsIn(paragraph: Paragraph, section: number | null, base: number): NarrativeCount[] {
  const folded = fold(paragraph.text);
  const masked = maskNonCounts(folded.text);
  const phrases = numberPhrases(masked).filter((phrase) => !isActorCount(phrase.unit, masked.slice(phrase.to)));
  const counts = phrases.map((phrase, index) =>
    countOf(phrase, phrases[index - 1]?.to ?? 0, masked, folded, paragraph, section),
  );
  for (const scope of listScopes(masked)) {
    const parent = phrases.findLastIndex((phrase) => phrase.to <= scope.from && phrase.unit !== '%');
    const total = counts[parent];
    const members = counts.filter((_, index) => {
      const phrase = phrases[index];
      return phrase && phrase.from >= scope.from && phrase.to <= scope.to && phrase.unit !== '%';
    });
    if (!total || members.length === 0) continue;
    for (const member of members) {
      member.parent = base + parent;
      member.isTotal = false;
    }
    total.isTotal = true;
  }
  return counts;
}

/** The counts that the narrative states (specification §5), in reading order. */
export function readCounts(sections: readonly ReportSection[], _year: number | null): NarrativeCount[] {
  const counts: NarrativeCount[] = [];
  for (const section of sections) {
    let offset = 0;
    for (const { text, place } of section.paragraphs) {
      counts.push(...countsIn({ text, place, offset }, section.number, counts.length));
      offset += text.length + 1;
    }
  }
  return counts;
}
