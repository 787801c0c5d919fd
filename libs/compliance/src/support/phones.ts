import type { AnnualReport, Place } from '@gongkai/domain';
import { halfWidth } from './half-width';
import { matchesIn } from './matches';
import { oncePer } from './once';
import { moved, type Sentence, sentencesOf } from './sentences';

/** A telephone number in the text: as printed, in half-width signs, and where. */
export type Phone = { printed: string; number: string; sentence: string; place: Place | null };

const LABELLED = /(?:电 *话|联系方式|座机|致电|热线)([^\d。;；\n]{0,14})([(]?\d[\d\-()、/ ]{1,60})/g;
/** Where no label stands the number itself must look like a line: 请拨打0837-2522001，与党政办联系（0837-2522001）. */
const UNLABELLED =
  /(?:联系|拨打|咨询|垂询|洽询)([^\d。;；\n]{0,14})([(]?(?:0\d{2,3}[-) ]{0,2}[1-9]\d{6,7}|[1-9]\d{6,7})(?!\d)[\d\-()、/ ]{0,40})/g;
const OTHER_NUMBER = /邮 *编|邮政|编号|文号|QQ|微信|信箱|邮箱|地 *址/i;
const COUNTED = /^ *[年月日号件条次个余多分秒]/;
const ABOUT_REPORT = /疑问|联系|咨询|本报告/;

/** The telephone numbers by which the report says its organ can be reached: in the header, or where it says so. */
export const phonesIn = oncePer((report: AnnualReport): readonly Phone[] =>
  sentencesOf(report)
    .filter(({ section, text }) => section === null || ABOUT_REPORT.test(text))
    .flatMap(inSentence),
);

function inSentence({ text, place }: Sentence): Phone[] {
  const folded = halfWidth(text);
  const labelled = matchesIn(folded, LABELLED);
  return (labelled.length > 0 ? labelled : matchesIn(folded, UNLABELLED)).flatMap((match) => {
    const [whole, gap = '', list = ''] = match;
    if (OTHER_NUMBER.test(gap)) return [];
    const start = match.index + whole.length - list.length;
    return [...list.matchAll(/[^、/]+/g)].flatMap((item) => {
      const from = start + item.index + (item[0].length - item[0].trimStart().length);
      const number = item[0].trim().replace(/[-() ]+$/, '');
      if (digitsOf(number).length < 3 || COUNTED.test(folded.slice(from + number.length))) return [];
      const printed = text.slice(from, from + number.length);
      return [{ printed, number, sentence: text, place: moved(place, from, printed) }];
    });
  });
}

/** The digits of a number alone. */
export function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}

/** True if two numbers are the same line, one of them perhaps without the area code. */
export function sameLine(one: string, other: string): boolean {
  const [a, b] = [digitsOf(one), digitsOf(other)];
  return a.length >= 7 && b.length >= 7 && (a.endsWith(b) || b.endsWith(a));
}
