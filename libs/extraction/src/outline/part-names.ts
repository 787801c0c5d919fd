import { type LabelKey, labelKey } from '../text/label-key';
import { editLikeness } from '../text/similarity';

/** Wording of the six parts as every form since 2019 prints them (specification §1.1). */
const PART_NAMES = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
] as const;

/** Other wordings met in real reports, on the words without punctuation; index + 1 is the part's number. */
const ALIASES: readonly RegExp[] = [
  /^((政府|政务)?信息公开)?(工作)?(总体|基本|总的)(工作)?情况$|^概述$/,
  /^(行政机关|政府)?主动公开(的)?(政府)*(信息)?(公开)?(工作)?(的)?情况$|^政府信息(主动)?公开(的)?情况$/,
  /^(收到(和|并|及))?(处理|办理).{0,10}申请(的)?情况$|^.{0,8}依?申请公开.{0,10}情况$/,
  /^.{0,16}(复议|诉讼).{0,14}情况$/,
  /^.{0,14}(问题|不足).{0,8}(改进|整改|措施|打算|计划|建议|下一步|努力方向).{0,8}$|^(政府信息公开工作)?存在的?(主要)?问题$/,
  /^(其他|其它)?需要?(报告|说明)的?(其他|其它)?(有关)?(事项|情况)$|^(其他|其它)(需要?(报告|说明)的?)?事项(报告)?$/,
];

const NAME_KEYS = PART_NAMES.map((name) => labelKey(name).core);
const LIKE_ENOUGH = 0.8;

/** Which of the six parts a heading names, and whether in the official words. */
export type PartName = { number: number; canonical: boolean };

/** The same lines come again in every report. */
const MEMORY = 4000;
const named = new Map<string, PartName | null>();

/** The part that a heading's words name; null if none. `strict` allows only the official words, mistypes included. */
export function partNamed({ core }: Pick<LabelKey, 'core'>, strict: boolean): PartName | null {
  const known = named.get(`${strict}${core}`);
  if (known !== undefined) return known;
  if (named.size >= MEMORY) named.clear();
  const name = matchName(core, strict);
  named.set(`${strict}${core}`, name);
  return name;
}

function matchName(core: string, strict: boolean): PartName | null {
  const exact = NAME_KEYS.indexOf(core);
  if (exact >= 0) return { number: exact + 1, canonical: true };
  const likeness = NAME_KEYS.map((name) => (name.length >= 6 ? editLikeness(core, name) : 0));
  const best = Math.max(...likeness);
  if (best >= LIKE_ENOUGH) return { number: likeness.indexOf(best) + 1, canonical: false };
  if (strict) return null;
  const alias = ALIASES.findIndex((pattern) => pattern.test(core));
  return alias >= 0 ? { number: alias + 1, canonical: false } : null;
}

/** Beginnings of a line, or places within a line, where a numbered part heading stands; for folded tight text. */
export const NUMBERED_PART = new RegExp(
  [
    '一、总体情况',
    '二、(?:行政机关)?主动公开政府信息的?情况',
    '三、收到和处理政府信息公开申请的?情况',
    '四、[^一二三四五六。]{0,14}政府信息公开[^。]{0,12}复议.{0,8}诉讼的?情况',
    '五、[^。、]{0,9}存在的?(?:主要)?问题及(?:改进|整改)(?:情况|措施)',
    '六、其他需要报告的?事项',
    // Before 2019 the parts had other names and numbers.
    '[一二三四五六七八]、(?:概述|政府信息依申请公开[^。、]{0,6}情况|依申请公开政府信息[^。、]{0,4}情况)',
    '[一二三四五六七八]、(?:政府信息公开的?收费及减免的?情况|因政府信息公开[^。]{0,10}(?:复议|诉讼)[^。]{0,12}?情况)',
    '[一二三四五六七八]、[^。、]{0,12}主要问题[和及](?:改进|整改)(?:措施|情况)',
    '[一二三四五六七八]、[^。、]{0,10}政府信息公开情况统计表',
  ].join('|'),
);
