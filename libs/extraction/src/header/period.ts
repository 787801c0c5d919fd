import type { Place } from '@gongkai/domain';
import { placeIn, type Segment } from '../outline/segment';
import { fold, rawOffset } from '../text/fold';

/**
 * The period that a report states. `repaired` is true where 年 or 日 was lost in the text and only one reading is
 * possible; `unreadable` where the dates are damaged beyond that (period is null then).
 */
export type StatedPeriod = {
  period: { from: string; to: string } | null;
  repaired: boolean;
  unreadable: boolean;
  place: Place;
};

const DAY = String.raw`(?:(20\d\d) ?年 ?)?(1[0-2]|0?[1-9]) ?月 ?(3[01]|[12]\d|0?[1-9]) ?日?`;
const LINK = ` ?(?:00:00|0时)? ?(?:起|开始)? ?[,、]? ?(?:至|到|截止到?|截至|-+|~) ?`;
const RANGE = new RegExp(DAY + LINK + DAY);

/** `20251月1日` has lost its 年: the four digits of the year are certain, what follows is the month. */
const FUSED_YEAR = /(20\d\d) ?(1[0-2]|0?[1-9])(?= ?月)/g;
/** 年 and 月 both lost (202111日至20211231日): month and day are certain only where the digits can be cut in one way. */
const FUSED_DAYS = /(20\d\d)(\d{2,4}) ?日? ?(?:起|开始)? ?[,、]? ?(?:至|到|截止到?|截至|-+|~) ?(20\d\d)?(\d{2,4}) ?日/;
const FUSED_BEYOND_REPAIR = /20\d{3,6} ?日? ?(?:起)? ?(?:至|到|-|~) ?\d{2,8} ?日/;
const TOPIC = /统计|期限|时限|时间|日期|起止/;

const iso = (year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function readRange(text: string): { period: { from: string; to: string }; index: number; length: number } | null {
  const match = RANGE.exec(text);
  const [, year, month, day, toYear, toMonth, toDay] = match ?? [];
  if (!match || !year || !month || !day || !toMonth || !toDay) return null;
  return {
    period: { from: iso(year, month, day), to: iso(toYear ?? year, toMonth, toDay) },
    index: match.index,
    length: match[0].length,
  };
}

/** Month and day out of two to four digits; null unless exactly one cut gives a day of the calendar. */
function cutDay(digits: string): [string, string] | null {
  const cuts = [1, 2].flatMap((at): [string, string][] => {
    const [month, day] = [digits.slice(0, at), digits.slice(at)];
    const isDay = /^[1-9]\d?$|^0[1-9]$/.test(day) && Number(day) <= 31;
    return isDay && /^[1-9]$|^0[1-9]$|^1[0-2]$/.test(month) ? [[month, day]] : [];
  });
  return cuts.length === 1 ? (cuts[0] ?? null) : null;
}

function readFusedDays(text: string): { period: { from: string; to: string }; index: number; length: number } | null {
  const match = FUSED_DAYS.exec(text);
  const [, year, first = '', toYear, last = ''] = match ?? [];
  const [from, to] = [cutDay(first), cutDay(last)];
  if (!match || !year || !from || !to) return null;
  const period = { from: iso(year, ...from), to: iso(toYear ?? year, ...to) };
  return { period, index: match.index, length: match[0].length };
}

function readSegment(segment: Segment): StatedPeriod | null {
  const folded = fold(segment.text);
  const place = (from: number, to: number) => placeIn(segment, rawOffset(folded, from), rawOffset(folded, to));
  const whole = readRange(folded.text);
  if (whole) {
    const at = place(whole.index, whole.index + whole.length);
    return { period: whole.period, repaired: false, unreadable: false, place: at };
  }
  const repaired = readRange(folded.text.replace(FUSED_YEAR, '$1年$2'));
  if (repaired) {
    const at = folded.text.search(FUSED_YEAR);
    return { period: repaired.period, repaired: true, unreadable: false, place: place(at, at + repaired.length - 1) };
  }
  const days = readFusedDays(folded.text);
  if (days) {
    const at = place(days.index, days.index + days.length);
    return { period: days.period, repaired: true, unreadable: false, place: at };
  }
  const damaged = FUSED_BEYOND_REPAIR.exec(folded.text);
  if (!damaged) return null;
  const at = place(damaged.index, damaged.index + damaged[0].length);
  return { period: null, repaired: false, unreadable: true, place: at };
}

/** The statistical period: the first range of dates in a paragraph that speaks of it, else the first range at all. */
export function findPeriod(segments: readonly Segment[]): StatedPeriod | null {
  const onTopic = segments.filter((segment) => TOPIC.test(segment.text));
  for (const segment of [...onTopic, ...segments]) {
    const stated = readSegment(segment);
    if (stated) return stated;
  }
  return null;
}
