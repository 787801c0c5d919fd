import type { YearMention } from '@gongkai/domain';
import { placeIn, type Segment } from '../outline/segment';
import type { StatedPeriod } from './period';
import type { Title } from './title';

/** Year of a report about itself in running text: 「2023年度政府信息公开」, or the year its first part begins with. */
const SELF = /(20\d\d) ?年(?:度)?(?= ?(?:政府信息|政务信息|政务公开|信息公开|本级))/;
const OPENING = /(?:^|[,，。；;]) ?(?:截至|截止)? ?(20\d\d) ?年/;

/** A year in a file name, unless it begins a date: 2024年1月15日 and 2024-01-15 are days of filing. */
const IN_FILE_NAME = /(?:^|\D)(20\d\d)(?!\d|年?\d{1,2}月|[-._]\d{1,2}(?:[-._]\d{1,2}|\D|$))/;

function mentionIn(segment: Segment, pattern: RegExp): YearMention | null {
  const match = pattern.exec(segment.text);
  if (!match?.[1]) return null;
  return {
    source: 'text',
    year: Number(match[1]),
    place: placeIn(segment, match.index, match.index + match[0].length),
  };
}

function yearInText(preamble: readonly Segment[], body: readonly Segment[]): YearMention | null {
  const tries: [readonly Segment[], RegExp][] = [
    [preamble, SELF],
    [body, OPENING],
    [body, SELF],
  ];
  for (const [segments, pattern] of tries) {
    for (const segment of segments) {
      const mention = mentionIn(segment, pattern);
      if (mention) return mention;
    }
  }
  return null;
}

/** Every place where a report names its own year, the weightiest first: title, period, opening words, file name. */
export function yearMentions(input: {
  title: Title | null;
  period: StatedPeriod | null;
  preamble: readonly Segment[];
  body: readonly Segment[];
  fileName: string | null;
}): YearMention[] {
  const { title, period, fileName } = input;
  const mentions: YearMention[] = [];
  const inTitle = title?.text.match(/20\d\d/)?.[0];
  if (inTitle) mentions.push({ source: 'title', year: Number(inTitle), place: title?.place ?? null });
  if (period?.period)
    mentions.push({ source: 'period', year: Number(period.period.to.slice(0, 4)), place: period.place });
  const text = yearInText(input.preamble, input.body);
  if (text) mentions.push(text);
  const inName = fileName?.match(IN_FILE_NAME)?.[1];
  if (inName) mentions.push({ source: 'fileName', year: Number(inName), place: null });
  return mentions;
}
