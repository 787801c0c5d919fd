import type { AnnualReport, Place } from '@gongkai/domain';
import { sentencesOf } from './sentences';

/** The parts that the opening announces: the sentence, which of the six it names, how many in all, the number it gives. */
export type Announced = { sentence: string; place: Place | null; parts: number[]; named: number; count: number | null };

/** Words by which each of the six parts is known in a list of parts. */
const KNOWN_BY: readonly RegExp[] = [
  /总体情况|基本情况|概述|概况|总体工作/,
  /主动公开/,
  /(?:收到|处理|办理|依)[^，。；]{0,12}申请|依申请公开|申请(?:的)?(?:办理|处理)/,
  /复议|诉讼/,
  /问题|不足/,
  /其他|其它|需要(?:报告|说明)/,
];
const LIST = /(?:由|包括|包含|分为|分|涵盖|含|内容为|内容有)/;
const PARTS = /([一二三四五六七八九十]|\d{1,2})\s*(?:个|大)?部分/;
const FEWEST = 3;
const NUMERALS = '〇一二三四五六七八九十';

const numberOf = (text: string) => (/\d/.test(text) ? Number(text) : NUMERALS.indexOf(text));

/** Finds the list of parts in the header, or at the head of part 一; null if there is none. */
export function announcedIn(report: AnnualReport): Announced | null {
  const candidates = sentencesOf(report).filter(({ section }) => section === null || section === 1);
  for (const { text, place } of candidates) {
    const list = text.slice(LIST.exec(text)?.index ?? text.length);
    const parts = KNOWN_BY.flatMap((pattern, index) => (pattern.test(list) ? [index + 1] : []));
    if (parts.length < FEWEST || !/部分|组成|内容/.test(text)) continue;
    const number = PARTS.exec(text)?.[1];
    const read = report.announcedParts?.length ?? 0;
    return {
      sentence: text,
      place,
      parts,
      named: read >= FEWEST ? read : parts.length,
      count: number ? numberOf(number) : (report.announcedCount ?? null),
    };
  }
  return null;
}

/** True if the list is not meant to be whole (总体情况、主动公开情况等). */
export function isOpenList({ sentence, count }: Announced): boolean {
  return count === null && /等/.test(sentence);
}
