import { matches } from '../text/matches';

/** Names of documents and remarks in brackets: their years are not those of the number. */
const NAMES = /《[^《》]*》|"[^"]*"|\([^()]*\)/g;
const SPAN = /((?:19|20)\d\d) ?年?(?:度)? ?[-~至到] ?((?:19|20)\d\d) ?年/;
const YEAR = /((?:19|20)\d\d) ?年(?:度)?(?: ?\d{1,2} ?月(?: ?\d{1,2} ?日)?)?( ?以来)?/g;
const COMPARED = /(?:较|比|与|同|跟|和去年|相较于?|对比) ?$/;
/** A day on which something began is not the period of what is counted since. */
const EVENT = /^[^,。;]{0,12}(?:开通|成立|施行|实施|上线|印发|开始|启用|注册|挂牌)/;
const LAST_YEAR = /(?<![较比与同])(?:去年|上一年度?)(?!同期|结转|度?结转|相比)/g;
const THIS_YEAR = /今年|本年(?!报)/g;

/**
 * The year or span of years of a number, by the words of its sentence before it: the year named last, unless the number is
 * only compared with it (较2021年) or something began then; otherwise the year of the report. Null if none is known.
 */
export function periodOf(before: string, reportYear: number | null): string | null {
  const text = before.replace(NAMES, (name) => ' '.repeat(name.length));
  const span = SPAN.exec(text);
  if (span?.[1] && span[2] && span[1] < span[2]) return `${span[1]}-${span[2]}`;
  const named = matches(text, YEAR).filter((match) => {
    const behind = text.slice(match.index + match[0].length);
    return !COMPARED.test(text.slice(0, match.index)) && !EVENT.test(behind);
  });
  const last = named.at(-1);
  const lastYear = reportYear === null ? undefined : matches(text, LAST_YEAR).at(-1);
  const thisYear = matches(text, THIS_YEAR).at(-1)?.index ?? -1;
  if (reportYear !== null && thisYear > Math.max(last?.index ?? -1, lastYear?.index ?? -1)) return String(reportYear);
  if (lastYear && reportYear !== null && lastYear.index > (last?.index ?? -1)) return String(reportYear - 1);
  if (!last?.[1]) return reportYear === null ? null : String(reportYear);
  const since = last[2] !== undefined && reportYear !== null && Number(last[1]) < reportYear;
  return since ? `${last[1]}-${reportYear}` : last[1];
}
