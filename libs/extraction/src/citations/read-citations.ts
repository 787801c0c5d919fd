import type { Citation } from '@gongkai/domain';
import type { Folded } from '../text/fold';
import { foldPassage, type Passage, quoteIn } from '../text/passage';
import { type DocumentNumber, documentNumbers } from './document-numbers';
import { type DocumentTitle, documentTitles } from './document-titles';

type Range = { from: number; to: number };

const DATE = /(?<!\d)((?:19|20)\d\d) ?年 ?(1[0-2]|0?[1-9]) ?月 ?(3[01]|[12]\d|0?[1-9]) ?日/;

const isoDate = (text: string): string | null => {
  const [, year, month, day] = DATE.exec(text) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
};

/** The remark in brackets that directly follows a title; empty if there is none. */
function remarkBehind(text: string, at: number): Range {
  const start = /^[》>"' ]*\(/.exec(text.slice(at, at + 6));
  if (!start) return { from: at, to: at };
  let depth = 0;
  for (let index = at + start[0].length - 1; index < Math.min(text.length, at + 160); index++) {
    if (text[index] === '(') depth++;
    else if (text[index] === ')' && --depth === 0) return { from: at, to: index + 1 };
  }
  return { from: at, to: at };
}

/** True if the number belongs to the title before it: within the remark, or with nothing but a mark between. */
const belongs = (number: DocumentNumber, title: DocumentTitle, remark: Range, text: string) =>
  (number.from >= remark.from && number.to <= remark.to) ||
  (number.from >= title.to && number.from - title.to <= 3 && !/[,。;、]/.test(text.slice(title.to, number.from)));

function citation(passage: Passage, folded: Folded, range: Range, title: Range | null, number: Range | null): Citation {
  return {
    title: title && quoteIn(passage, folded, title.from, title.to).quote,
    number: number && quoteIn(passage, folded, number.from, number.to).quote,
    date: isoDate(folded.text.slice(title?.to ?? range.from, range.to)),
    ...quoteIn(passage, folded, range.from, range.to),
  };
}

function citationsIn(passage: Passage): Citation[] {
  const folded = foldPassage(passage);
  const { text } = folded;
  const numbers = documentNumbers(text);
  const titles = documentTitles(text);
  const taken = new Set<DocumentNumber>();
  const ofTitles = titles.map((title) => {
    const remark = remarkBehind(text, title.to);
    const number = numbers.find((one) => !taken.has(one) && belongs(one, title, remark, text)) ?? null;
    if (number) taken.add(number);
    const isDated = DATE.test(text.slice(remark.from, remark.to));
    const to = Math.max(title.to, number?.to ?? 0, number || isDated ? remark.to : 0);
    return { at: title.from, citation: citation(passage, folded, { from: title.from, to }, title.inner, number) };
  });
  const inTitle = ({ from, to }: Range) => titles.some((title) => from >= title.from && to <= title.to);
  const alone = numbers
    .filter((number) => !taken.has(number) && !inTitle(number))
    .map((number) => ({ at: number.from, citation: citation(passage, folded, number, null, number) }));
  return [...ofTitles, ...alone].sort((a, b) => a.at - b.at).map((found) => found.citation);
}

/**
 * The documents that a report names by title (《…》) or number, each mention once, in reading order, as printed. A number
 * in the remark behind a title belongs to it; abbreviations (以下简称《条例》) and the report's own title are left out.
 */
export const readCitations = (passages: readonly Passage[]): Citation[] => passages.flatMap(citationsIn);
