import { matches } from '../text/matches';
import { arabicValue, spokenValue } from './number-value';
import { impliedMeasure, MEASURE, SPOKEN_MEASURES } from './units';

/** A number with its unit in running text; `from` and `to` enclose both, `numberEnd` the number alone. */
export type NumberPhrase = {
  from: number;
  numberEnd: number;
  to: number;
  value: number;
  unit: string | null;
  approx: boolean;
};

const BEFORE = '近|约|超过|超|突破|破|逾|不少于|不低于|不下|至少|大约|将近|接近|大概';
/** 余 and its like may stand before the last place: 20余万. */
const AFTER = String.raw`(余|多|来|几|\+(?![\dA-Za-z]))?( ?[万亿])?`;
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:\.\d+)?`;
/** With smaller places behind a larger one: 2万3千, 1亿2000万, 3万2456. */
const SCALED = String.raw`(?:${NUMBER})(?: ?[万亿千百](?:\d{1,4}(?:\.\d+)?(?:[万千百]\d{0,4})?)?)?`;
const BEHIND = '( ?(?:以上|左右|上下))?';

const ARABIC = new RegExp(
  String.raw`(${BEFORE})? ?(?<![\d.A-Za-z])(${SCALED})(?: ?[-~至] ?\d+(?:\.\d+)?)?( ?[万亿千百])? ?${AFTER} ?(${MEASURE})?${BEHIND}`,
  'g',
);

const NUMERALS = '[一二两三四五六七八九十百千万亿零〇]+';
const SPOKEN = new RegExp(
  `(?:百分之([一二三四五六七八九十百点零]+)|(${BEFORE}|上(?=[百千万]))?(${NUMERALS})${AFTER}(${MEASURE})?)${BEHIND}`,
  'g',
);
/** A number of several numerals is no figure of speech: 二百三十六篇. */
const COMPOUND = /[一二两三四五六七八九][十百千万]|十[一二三四五六七八九]|[百千]万/;
/** Another spoken number counts something only behind one of these; else it is a figure of speech (一件大事). */
const COUNTED_BEFORE =
  /(发布|公开|更新|收到|接到|受理|办理|答复|回复|编发|编印|印发|制发|召开|举办|开展|组织|推送|转发|申请|解读|发出|发放|制作|培训|会议|诉讼|复议|文件|信息|曝光|通报|案例|共|累计|合计|总计)[^,。;:、]{0,10}$/;
const FIGURE_OF_SPEECH =
  /[每任某同另这那各上下再首唯逐第几]$|(?<![总件条篇次])数$|(至少|不少于|每季度|每月|每年|每半年|任何|成[百千])$/;

/** Words that decide what a number is stand within so many characters before it. */
const NEAR = 24;
const wordsBefore = (text: string, at: number) => text.slice(Math.max(0, at - NEAR), at);

/** Words that name a number kept without unit: 粉丝数83035, 事项0, 260余. */
const UNITLESS_BEFORE = /(?:数|数量|总量|量|总数|事项|粉丝|申请)(?:累计|已)?(?:为|达到?|共|到|有|:)? ?$/;
/** The unit in brackets before the number, as in a form: 访问量(次):12563. */
const UNIT_IN_FRONT = new RegExp(String.raw`\((万)?(${MEASURE})\) ?(?:为|达|共|:)? ?$`);
const ENDS = /^(?:$|[,。;:、)…(]|大关|通过|利用|依托|其中|全年)/;

/** The unit that is not printed behind the number; undefined where the number counts nothing then. */
function unprintedUnit(text: string, from: number, to: number, telling: boolean): string | null | undefined {
  if (!ENDS.test(text.slice(to, to + 2))) return undefined;
  const before = wordsBefore(text, from);
  return impliedMeasure(before) ?? (telling || UNITLESS_BEFORE.test(before) ? null : undefined);
}

function arabicPhrases(text: string): NumberPhrase[] {
  return matches(text, ARABIC).flatMap((match): NumberPhrase[] => {
    const [whole, hedge, number = '', place = '', after, last = '', printed, behind] = match;
    const scale = place + last;
    const from = match.index + whole.indexOf(number, hedge?.length);
    const to = match.index + whole.trimEnd().length;
    const approx = Boolean(hedge || after || behind || /[-~至]/.test(whole));
    const value = arabicValue(number + scale);
    const found = { from, numberEnd: from + number.length, to, approx };
    if (printed) return [{ ...found, value, unit: printed }];
    const ahead = UNIT_IN_FRONT.exec(wordsBefore(text, from));
    if (ahead?.[2]) return [{ ...found, value: arabicValue(number + (scale || (ahead[1] ?? ''))), unit: ahead[2] }];
    const plain = !after && !scale && !/[万亿千百]/.test(number);
    if (plain && /^(19|20)\d\d$/.test(number)) return [];
    const unit = unprintedUnit(text, match.index, to, !plain);
    return unit === undefined ? [] : [{ ...found, value, unit }];
  });
}

/** True if a single Chinese numeral counts something and is no figure of speech, by the words around it. */
function isMeant(numeral: string, measure: string, before: string, next: string | undefined): boolean {
  // A bare place is no number: 30多万, (万次).
  if (/^[百千万亿]+$/.test(numeral)) return false;
  if (COUNTED_BEFORE.test(before)) return true;
  if (!/[一两]/.test(numeral) && (next === undefined || /[,。;:、)]/.test(next))) return true;
  // Another member of a list: 答复十一件,一件正在办理.
  const ahead = before.slice(0, before.lastIndexOf(measure));
  return /(?:[,;、(]|其中|另有?)$/.test(before) && /[\d一二两三四五六七八九十]$/.test(ahead);
}

function spokenPhrases(text: string): NumberPhrase[] {
  return matches(text, SPOKEN).flatMap((match): NumberPhrase[] => {
    const [whole, share, hedge, number = '', after, last = '', printed, behind] = match;
    const from = match.index + (hedge?.length ?? 0);
    const to = match.index + whole.trimEnd().length;
    const value = spokenValue(share ?? number + last);
    const approx = Boolean(hedge || after || behind);
    if (value === null) return [];
    if (share) return [{ from, numberEnd: to, to, value, unit: '%', approx }];
    const before = wordsBefore(text, match.index);
    if (/[\d.] ?$/.test(before) || FIGURE_OF_SPEECH.test(before)) return [];
    const compound = COMPOUND.test(number);
    const large = Boolean(after || hedge) && /[十百千万亿]/.test(number);
    const place = { from, numberEnd: from + number.length, to, value, approx };
    if (!printed) {
      const unit = hedge && large ? unprintedUnit(text, match.index, to, false) : undefined;
      return unit === undefined ? [] : [{ ...place, unit }];
    }
    const meant = compound || large || (SPOKEN_MEASURES.has(printed) && isMeant(number, printed, before, text[to]));
    return meant ? [{ ...place, unit: printed }] : [];
  });
}

/** All counts in masked folded text, in reading order. */
export function numberPhrases(masked: string): NumberPhrase[] {
  return [...arabicPhrases(masked), ...spokenPhrases(masked)].sort((a, b) => a.from - b.from);
}
