import type { NarrativeCount } from '@gongkai/domain';
import { matches } from '../text/matches';
import type { NumberPhrase } from './number-phrases';

/** Years named side by side, each with a number of its own: 2021、2022、2023年分别公开320条、356条、412条. */
const YEARS = /(?:(?:19|20)\d\d ?年?(?:度)? ?[、和与及,] ?){1,9}(?:19|20)\d\d ?年(?:度)?[^,。;\d]{0,20}分别/g;

/** No passage has more; what would, is no prose. */
const MOST_LISTS = 50;

/** Gives each number behind such a list of years its own; does nothing where numbers and years do not match one to one. */
export function tellYearsApart(counts: NarrativeCount[], phrases: readonly NumberPhrase[], text: string): void {
  if (!text.includes('分别')) return;
  for (const match of matches(text, YEARS).slice(0, MOST_LISTS)) {
    const years = match[0].match(/(?:19|20)\d\d/g) ?? [];
    const end = match.index + match[0].length;
    const stop = /[。;\n]/.exec(text.slice(end));
    const to = stop ? end + stop.index : text.length;
    const first = phrases.findIndex((phrase) => phrase.from >= end);
    const run = first < 0 ? [] : phrases.slice(first).filter((phrase) => phrase.to <= to);
    const sameUnit = run.findIndex((phrase) => phrase.unit !== run[0]?.unit);
    if ((sameUnit < 0 ? run.length : sameUnit) !== years.length) continue;
    for (const [position, year] of years.entries()) {
      const count = counts[first + position];
      if (count) count.period = year;
    }
  }
}
