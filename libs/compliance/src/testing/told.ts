import type { NarrativeCount } from '@gongkai/domain';
import { withText } from './changes';
import type { Change } from './report-fixture';

const NUMBER =
  /(近|约|超过|超)?(\d+(?:,\d{3})*(?:\.\d+)?)(万)?(余|多)?(人次|件次|条次|批次|场次|条|件|篇|次|期|个|份|部|项|起|宗|例|元|%|人|名)?/g;
/** Digits of years, days, document numbers and the like count nothing. */
const NO_COUNT = /^(?:年|月|日|号|-|〕|：)/;

function countsOf(text: string, section: number, base: number, block: number): NarrativeCount[] {
  const found = [...text.matchAll(NUMBER)].filter(
    (match) =>
      !NO_COUNT.test(text.slice(match.index + match[0].length)) && !/[〔第-]$/.test(text.slice(0, match.index)),
  );
  const counts = found.map((match): NarrativeCount => {
    const [whole, before, digits = '', scale, after, unit = null] = match;
    const offset = match.index + (before?.length ?? 0);
    const from = Math.max(
      ...['，', '、', '。', '；', '：', '（', '\n'].map((mark) => text.lastIndexOf(mark, match.index)),
    );
    const end = match.index + whole.length;
    const quote = text.slice(from + 1, end);
    const value = Number(digits.replaceAll(',', '')) * (scale ? 10_000 : 1);
    return {
      channel: null,
      topic: null,
      verb: null,
      value,
      unit,
      approx: Boolean(before ?? after),
      isTotal: false,
      parent: null,
      quote,
      section,
      offset,
      place: { page: null, table: null, row: null, column: null, block, offset, quote },
    };
  });
  tieLists(text, counts, base);
  return counts;
}

/** Counts behind 其中 up to the end of the sentence belong to the count before it. */
function tieLists(text: string, counts: NarrativeCount[], base: number): void {
  for (const match of text.matchAll(/其中|（含/g)) {
    const stop = text.slice(match.index).search(/[。）\n]/);
    const end = stop < 0 ? text.length : match.index + stop;
    const parent = counts.findLastIndex(({ offset, unit }) => offset < match.index && unit !== '%');
    for (const count of counts)
      if (parent >= 0 && count.offset > match.index && count.offset < end && count.unit !== '%')
        count.parent = base + parent;
  }
}

/** Replaces the narrative of a part and states the counts that its digits name, with their 其中 lists. */
export function withTold(number: number, ...paragraphs: string[]): Change {
  return (report) => {
    const text = paragraphs.join('\n');
    const others = report.counts.filter(({ section }) => section !== number);
    const block = 3 + (number - 1) * 10;
    return {
      ...withText(number, ...paragraphs)(report),
      counts: [...others, ...countsOf(text, number, others.length, block)],
    };
  };
}
