import type { AnnualReport, NarrativeCount, ReportSection } from '@gongkai/domain';
import { oncePer } from '../once';
import { type Sentence, sentencesOf } from '../sentences';

/**
 * A count of the narrative with the words around it: `lead` since the last punctuation mark or number, `tail` up to the
 * next punctuation mark (empty if a number comes first), `earlier` what the sentence says before the lead, `heading`
 * the sub-heading it stands under (依申请公开情况), '' if none. `index` is its index in the report's counts.
 */
export type Stated = {
  count: NarrativeCount;
  index: number;
  sentence: Sentence;
  lead: string;
  tail: string;
  earlier: string;
  heading: string;
};

const NUMBER =
  /^(?:[\d０-９]+(?:[,，．.][\d０-９]+)*|[〇零一二两三四五六七八九十百千万亿]+)\s*[万亿千百]?\s*[余多来几]?\s*/;
const MARKS = /[，,；;：:。？?！!（）()…\n]/;
const SUB_HEADING =
  /^\s*(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,2}是|\d{1,2}[.．、])\s*([^。：:，,\n]{2,24})/;

/** Sub-headings of a part with the offset where each begins. */
function headingsOf(section: ReportSection): { from: number; text: string }[] {
  let from = 0;
  return section.paragraphs.flatMap(({ text }) => {
    const start = from;
    from += text.length + 1;
    const heading = SUB_HEADING.exec(text)?.[1];
    return heading ? [{ from: start, text: heading }] : [];
  });
}

/** Where number and unit of a count end in its sentence; `at` is where the number begins. */
function endOf(text: string, at: number, unit: string | null): number {
  const behind = at + (NUMBER.exec(text.slice(at))?.[0].length ?? 0);
  return unit && text.startsWith(unit, behind) ? behind + unit.length : behind;
}

function lastMark(text: string, before: number, floor: number): number {
  for (let index = before - 1; index >= floor; index--) if (MARKS.test(text[index] ?? '')) return index + 1;
  return floor;
}

function inSentence(sentence: Sentence, counts: { count: NarrativeCount; index: number }[], heading: string): Stated[] {
  let floor = 0;
  return counts.map(({ count, index }, at) => {
    const start = count.offset - sentence.start;
    const from = lastMark(sentence.text, start, floor);
    const end = endOf(sentence.text, start, count.unit);
    const behind = sentence.text.slice(end).match(/^[^，,；;：:。？?！!（）()…\n、]*/)?.[0] ?? '';
    const next = counts[at + 1]?.count.offset ?? Number.POSITIVE_INFINITY;
    floor = end;
    return {
      count,
      index,
      sentence,
      lead: sentence.text.slice(from, start),
      tail: sentence.start + end + behind.length > next ? '' : behind,
      earlier: sentence.text.slice(0, from),
      heading,
    };
  });
}

/** Every count of the report with the words around it, in reading order. */
export const statedIn = oncePer((report: AnnualReport): readonly Stated[] => {
  const headings = new Map(report.sections.map((section) => [section.number, headingsOf(section)]));
  const counts = report.counts.map((count, index) => ({ count, index }));
  return sentencesOf(report).flatMap((sentence) => {
    const own = counts
      .filter(
        ({ count }) =>
          count.section === sentence.section &&
          count.offset >= sentence.start &&
          count.offset < sentence.start + sentence.text.length,
      )
      .sort((a, b) => a.count.offset - b.count.offset);
    const heading =
      headings
        .get(sentence.section)
        ?.filter(({ from }) => from <= sentence.start)
        .at(-1)?.text ?? '';
    return inSentence(sentence, own, heading);
  });
});
