import type { Aspect, AspectReading } from '@gongkai/domain';
import type { Folded } from '../text/fold';
import { foldPassage, type Passage, quoteIn } from '../text/passage';

/** Words that name the aspects of part 一 (30号): those of the form, and others met in real reports. */
const NAMES: readonly (readonly [Aspect, string, RegExp])[] = [
  ['onRequest', '依申请公开', /依申请公?开|申请公开|公开申请/],
  ['proactive', '主动公开', /主动(?:公开|发布|政府信息)/],
  ['platform', '政府信息公开平台建设', /平台(?:建设|管理|载体|渠道)|公开平台|平台|载体建设|渠道建设|阵地建设/],
  [
    'safeguards',
    '监督保障',
    /监督(?:与|和|及)?保障|保障监督|监督(?:管理|考核|检查|情况)|(?:组织|工作|制度)保障|保障措施|考核评议|监督/,
  ],
  ['management', '政府信息管理', /(?:政府|政务)?信息(?:规范化?|公开)?管理|政务公开管理|信息资源管理/],
];

const ORDINAL = String.raw`(?:\([一二三四五六七八九十]{1,2}\)|\(\d{1,2}\)|\d{1,2}(?:[.、]|(?=[\u4e00-\u9fff]))|[一二三四五六七八九]是|第[一二三四五六七八九],|[一二三四五六七八九]、|[\u2460-\u2473])`;
const BULLET = '[-•·●◆■▪]';
/** Where a heading can begin, its number if it has one, and its words. */
const LEAD = new RegExp(
  String.raw`(?:(?<=^|[。;!\n] {0,4})(${ORDINAL}|${BULLET})?|(?<=[^第条款项(])(\([一二三四五六七八九]\))) ?[、.,]? ?([^。;:,\n!、(]{2,24})(?=([。;:,\n!、]|$)?)`,
  'g',
);
/** Without a number a phrase is a heading only if it is one of these and stands alone. */
const SPEAKS_OF = /^(?:在|关于|加强|强化|规范|深化|做好|推进)?.{0,12}(?:情况|方面|工作|建设|管理|保障|公开)$/;
const STANDING = /(?:工作)?(?:情况|方面|工作)+$/;
const KEYWORD_WITHIN = 14;
const LONGEST_HEADING = 40;
const NUMBERED_LINE = new RegExp(`^${ORDINAL} ?[、.,]? ?`);

function aspectOf(lead: string): { aspect: Aspect; canonical: boolean } | null {
  const head = lead.slice(0, KEYWORD_WITHIN);
  const found = NAMES.flatMap(([aspect, official, pattern]) => {
    const at = head.search(pattern);
    return at < 0 ? [] : [{ aspect, official, at }];
  });
  const [first] = found;
  if (!first) return null;
  const bare = lead.replace(STANDING, '');
  return { aspect: first.aspect, canonical: bare === first.official };
}

/** A heading line of its own may have two clauses: （三）完善公开制度规范，加强政府信息管理. */
function headingOf(passage: Passage, folded: Folded): AspectReading[] {
  const line = folded.text.trim();
  const ordinal = NUMBERED_LINE.exec(line)?.[0];
  if (!ordinal || line.length > LONGEST_HEADING || /[。;]/.test(line)) return [];
  const named = line
    .slice(ordinal.length)
    .split(',')
    .flatMap((clause) => aspectOf(clause) ?? [])[0];
  if (!named) return [];
  const { quote, place } = quoteIn(passage, folded, 0, folded.text.length);
  return [{ ...named, heading: quote, place }];
}

function aspectsIn(passage: Passage): AspectReading[] {
  const folded = foldPassage(passage);
  const heading = headingOf(passage, folded);
  if (heading.length > 0) return heading;
  const readings: AspectReading[] = [];
  for (const match of folded.text.matchAll(LEAD)) {
    const [whole, atStart, inLine, words = '', mark] = match;
    const ordinal = atStart ?? inLine;
    const lead = words.replace(/ /g, '');
    const isHeading = ordinal
      ? !/^[-•·●◆■▪]$/.test(ordinal) || SPEAKS_OF.test(lead)
      : SPEAKS_OF.test(lead) && (mark !== ',' || /方面$/.test(lead));
    const named = isHeading && (ordinal || mark !== '、') ? aspectOf(lead) : null;
    if (!named) continue;
    const from = match.index;
    const { quote, place } = quoteIn(passage, folded, from, from + whole.length);
    readings.push({ ...named, heading: quote, place });
  }
  return readings;
}

/**
 * The aspects of part 一 that its text deals with, each where it is first named: as a sub-heading (with its number, or
 * with the number lost) or as the lead phrase of a sentence.
 */
export function readAspects(partOne: readonly Passage[]): AspectReading[] {
  const first = new Map<Aspect, AspectReading>();
  for (const reading of partOne.flatMap(aspectsIn)) if (!first.has(reading.aspect)) first.set(reading.aspect, reading);
  return [...first.values()];
}
