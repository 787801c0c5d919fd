import { partNamed } from '../outline/part-names';
import { chineseNumber } from '../text/chinese-number';
import { rawSlice } from '../text/fold';
import { labelKey } from '../text/label-key';
import { foldPassage, type Passage } from '../text/passage';

/** The parts that a report announces before it begins: their names as printed, and the number it gives. */
export type AnnouncedParts = { names: string[]; count: number | null };

const SENTENCE = /[^。\n]+/g;
const COUNT = /([一二三四五六七八九十\d]{1,2}) ?(?:个|大)?(?:部分|方面|项内容|章|大?项)/;
const BEGINNING =
  /(?:主要)?(?:内容|全文|报告)?(?:包括|包含|包括有|涵盖|分为|分|含|由|内容为|内容有|为|共)(?:了|以下)?[^,。;、:]{0,10}?[:,]? ?(?=[^,。;]{0,16}(?:情况|概述|概况))/;
const LISTED_END = /(?:情况|概述|概况|事项|措施|问题|安排|附表|附件|打算|计划|建议|说明|内容)"?$/;
const HAN_ORDINAL = /^[(]?[一二三四五六七八九十\d]{1,2}[)]?[.、]?$/;
/** Number before a name, and words that lead to the list a second time. */
const NOT_THE_NAME =
  /^(?:.{0,10}(?:包括|包含|分别(?:是|为)))?[:：]?\s*[(（]?(?:[一二三四五六七八九十\d]{1,2}[)）、.．]+)?\s*/;
const QUOTES = /^["“”]+|["“”]+$|等$/g;
const FEWEST = 3;

/** Cuts at marks, and before the last member (和其他需要报告的事项); a name may itself hold a 、. */
function members(list: string): { from: number; to: number }[] {
  const cuts = [...list.matchAll(/[、,;]|(?:以及|和|及|与)(?=其他|其它|需要)/g)];
  const pieces: { from: number; to: number }[] = [];
  let from = 0;
  for (const cut of [...cuts, null]) {
    const to = cut?.index ?? list.length;
    const words = list.slice(from, to).trim();
    const goesOn = words !== '' && !HAN_ORDINAL.test(words) && !LISTED_END.test(words) && cut?.[0] === '、';
    if (goesOn && to - from < 24) continue;
    if (words !== '' && !HAN_ORDINAL.test(words)) pieces.push({ from, to });
    from = cut ? cut.index + cut[0].length : list.length;
  }
  return pieces;
}

const isPart = (words: string) => partNamed(labelKey(words), false) !== null;

function countIn(sentence: string): number | null {
  const number = COUNT.exec(sentence)?.[1];
  if (!number) return null;
  return /\d/.test(number) ? Number(number) : chineseNumber(number);
}

function announcedIn(passage: Passage): AnnouncedParts | null {
  const folded = foldPassage(passage);
  for (const sentence of folded.text.matchAll(SENTENCE)) {
    const beginning = BEGINNING.exec(sentence[0]);
    if (!beginning) continue;
    const from = sentence.index + beginning.index + beginning[0].length;
    const rest = folded.text.slice(from, sentence.index + sentence[0].length);
    const end = rest.search(
      /(?:等|共)?(?:共)?[一二三四五六七八九十\d]{0,2} ?(?:个|大)?(?:部分|方面|章|项内容)|组成|等内容/,
    );
    const list = end < 0 ? rest : rest.slice(0, end);
    const names = members(list)
      .map((member) => rawSlice(folded, from + member.from, from + member.to).trim())
      .map((name) => name.replace(NOT_THE_NAME, '').replace(QUOTES, ''))
      .filter((name) => name.length >= 2 && name.length <= 46);
    if (names.length < FEWEST || names.filter(isPart).length < 2) continue;
    return { names: names.filter((name) => isPart(name) || LISTED_END.test(name)), count: countIn(sentence[0]) };
  }
  return null;
}

/** The list of parts in the opening paragraph (本报告由总体情况、… 六个部分组成), wherever that paragraph stands. */
export function readAnnouncedParts(passages: readonly Passage[]): AnnouncedParts {
  for (const passage of passages) {
    const announced = announcedIn(passage);
    if (announced) return announced;
  }
  return { names: [], count: null };
}
