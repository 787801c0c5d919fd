import { matchesIn } from '../matches';

/**
 * What a statement is about in time: the report year, something else (another year, part of the year, several years),
 * or nobody can say (累计 without a year, a year in a report whose own year is unknown).
 */
export type TimeScope = 'year' | 'other' | 'open';

/** What carries over from last year is a figure of this year. */
const CARRIED =
  /(?:上一?年度?|去年度?|20\d\d年度?)(?:的)?(?:结转|转入|遗留|顺延|转来|接转)|结转自?(?:上一?年度?|去年)/g;
/** The whole year by its dates, and years within comparisons, names and deadlines. */
const WHOLE =
  /(?:20\d\d年)?1\s*[-—~－至到]\s*12月|(?:20\d\d年)?1月(?:1日)?起?[至到\-—~－](?:20\d\d年)?12月(?:31日)?|(?<=年)12月(?:31日|底|末)?|12月底/g;
const COMPARED =
  /(?:与|同|比|较|相比|相较于?|对比)(?:于)?(?:上一?年度?|去年|20\d\d年度?)(?:同期)?(?:[^，,。；;\d]{0,6}(?:相比|相较|持平|基本))?/g;
const NAMED = /《[^》]*》|〔\d{4}〕|[“"][^”"]{1,30}[”"]/g;

/** Group 2 are spans other than the report year, 2022—2024年 among them. */
const MENTION =
  /(今年以来|年初以来|今年|本年度?|本报告期|年度内|年内|全年|当年)|(上半年|下半年|20\d\d年?\s*[-—－~～至到]+\s*20\d\d年|半年|季度|上一?年|去年|前年|往年|历年|同期|近[两二三四五六七八九十\d]+年|[两二三四五]年[来间]|以来|至今)|(20\d\d)年|(\d{1,2})月/g;

const blank = (text: string) => '〇'.repeat(text.length);

/** The scope of a number from the words before it; `year` is the report year, null if unknown. */
export function timeOf(before: string, year: number | null): TimeScope {
  const words = [NAMED, CARRIED, WHOLE, COMPARED].reduce((text, pattern) => text.replace(pattern, blank), before);
  const mentions = matchesIn(words, MENTION);
  if (mentions.some((match) => match[2] === '以来' || match[2] === '至今')) return 'other';
  // 2022年、2023年分别收到5件、7件：which number belongs to which year is not worked out.
  if (/分别|依次/.test(words) && mentions.filter((match) => match[3]).length > 1) return 'other';
  const last = mentions.at(-1);
  if (!last) return /累计|总计/.test(words) && /截[至止]/.test(words) ? 'open' : 'year';
  if (last[1]) return 'year';
  if (last[2] || last[4]) return 'other';
  if (year === null) return 'open';
  if (Number(last[3]) !== year) return 'other';
  return /截[至止]/.test(words) && /累计/.test(words) && mentions.length === 1 ? 'open' : 'year';
}
