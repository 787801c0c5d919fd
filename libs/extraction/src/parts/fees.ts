import type { FeeStatement } from '@gongkai/domain';
import { chineseNumber } from '../text/chinese-number';
import type { Folded } from '../text/fold';
import { foldPassage, type Passage, quoteIn } from '../text/passage';

const ABOUT_FEES = /信息处理费|处理费|收费|费用/;
const SENTENCE = /[^。;\n!]+/g;

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[〇零一二两三四五六七八九十百千万]+)`;
const MONEY = `${NUMBER} ?(万)?元`;

/** How often it was charged, said before how much. */
const NUMBER_OF_CASES = String.raw`\d{1,6} ?(?:件|笔|次|份|宗|人次)`;

/** What a sentence says of each figure; the number stands in the first group, 万 in the second. */
const NOTICES: readonly RegExp[] = [
  new RegExp(String.raw`收费通知(?:书|单)?[^。;,\d]{0,12}?${NUMBER} ?(?:件|份|次|张|个|宗|起|例)`),
  new RegExp(String.raw`${NUMBER} ?(?:件|份|次|张|个|宗|起|例)[^。;,\d]{0,10}收费通知`),
  new RegExp(String.raw`收费(?:件数|数量|通知数量?)[^。;,\d]{0,4}?${NUMBER}`),
];
const NOTIFIED: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:收费通知|通知收费|通知缴费|通知金额|应收|应缴)[^。;收]{0,20}?(?:金额|费用|处理费|共计|合计)?[^。;\d收]{0,6}?${MONEY}`,
  ),
];
const RECEIVED: readonly RegExp[] = [
  new RegExp(String.raw`实(?:际)?(?:收|缴)[^。;\d]{0,16}?${MONEY}`),
  new RegExp(String.raw`(?<!应)(?<!通知)收(?:取|到|缴)[^。;\d]{0,22}?(?:${NUMBER_OF_CASES}[^。;\d]{1,8})?${MONEY}`),
  new RegExp(String.raw`处理费(?:收取)?(?:情况)?[^。;\d通知应]{0,10}?${MONEY}`),
];

const NONE =
  /(?:未|没有?|无|不)(?:[^。;,]{0,16}?)(?:收取|收过|收到|产生|发生|发出|开具|下达|涉及|存在|收费|处理费|费用)|(?:处理费|收费|费用)[^。;,]{0,10}(?::|为|情况)? ?(?:无|零|没有)(?=$|[。;,)])|未(?:曾|予)?收|免费/;

function firstNumber(text: string, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    const [, number, myriad] = pattern.exec(text) ?? [];
    if (!number) continue;
    const value = /\d/.test(number) ? Number(number.replaceAll(',', '')) : chineseNumber(number);
    if (value !== null) return Number((value * (myriad === '万' ? 10_000 : 1)).toFixed(4));
  }
  return null;
}

/** The sentences of a passage that speak of fees, as one stretch of text; null if none does. */
function stretch(folded: Folded): { from: number; to: number; text: string } | null {
  const sentences = [...folded.text.matchAll(SENTENCE)];
  const on = sentences.flatMap((match, index) => (ABOUT_FEES.test(match[0]) ? [index] : []));
  const first = sentences[on[0] ?? -1];
  const last = sentences[on.at(-1) ?? -1];
  if (!first || !last) return null;
  const to = last.index + last[0].length;
  return { from: first.index, to, text: folded.text.slice(first.index, to) };
}

/**
 * What part 六 states about the 信息处理费 of the year: number of notices, amounts notified and received in 元, or that
 * there was none. Null if it does not speak of fees.
 */
export function readFees(partSix: readonly Passage[]): FeeStatement | null {
  for (const passage of partSix) {
    const folded = foldPassage(passage);
    const about = stretch(folded);
    if (!about) continue;
    const notices = firstNumber(about.text, NOTICES);
    const notified = firstNumber(about.text, NOTIFIED);
    const received = firstNumber(about.text, RECEIVED);
    const stated = [notices, notified, received].filter((value) => value !== null);
    const none = stated.length > 0 ? stated.every((value) => value === 0) : NONE.test(about.text);
    const { quote, place } = quoteIn(passage, folded, about.from, about.to);
    return { notices, notified, received, none, quote, place };
  }
  return null;
}
