import { chineseNumber } from '../text/chinese-number';

/** A number with its unit in running text; `from` and `to` enclose both, `numberEnd` the number alone. */
export type NumberPhrase = {
  from: number;
  numberEnd: number;
  to: number;
  value: number;
  unit: string | null;
  approx: boolean;
};

/** Units of counts (§5.2); what may not follow, because it makes another word of the character. */
const UNITS: readonly (readonly [string, string?])[] = [
  ['人次'],
  ['场次'],
  ['批次'],
  ['件次'],
  ['条次'],
  ['条', '例件款线幅目'],
  ['件', '事'],
  ['篇', '幅章'],
  ['次', '序年性'],
  ['期', '间限末初望'],
  ['个', '人体性别'],
  ['份', '额'],
  ['册'],
  ['部', '门分署委长队级属令'],
  ['项', '目'],
  ['场', '所地镇景'],
  ['起', '至到草'],
  ['宗', '教旨'],
  ['家', '庭'],
  ['名', '称单录'],
  ['人', '民大均员事才力社口'],
  ['元', '旦素'],
  ['则', '是由为将'],
  ['例', '如行会'],
  ['张', '贴'],
  ['幅', '度'],
  ['本', '年级市县区旗镇乡局单机部报苏次街'],
  ['处', '理罚置级长室于分境女'],
  ['块', '钱头'],
  ['卷', '宗烟'],
  ['集', '中体团成市合镇聚约'],
  ['支', '部持出付队行援撑'],
  ['批', '准复示评'],
  ['辆'],
  ['套'],
  ['%'],
];

const UNIT = UNITS.map(([unit, not]) => (not ? `${unit}(?![${not}])` : unit)).join('|');
const BEFORE = '(近|约|超过|超|突破|逾|不少于|至少|大约)?';
const AFTER = '(余|多|来|几)?';
const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:\.\d+)?)`;

const ARABIC = new RegExp(
  String.raw`${BEFORE} ?(?<![\d.A-Za-z])${NUMBER}(?: ?[-~至] ?\d+(?:\.\d+)?)? ?([万亿千百])? ?${AFTER} ?(${UNIT})?( ?(?:以上|左右))?`,
  'g',
);

const SPOKEN_UNITS = '条|件|篇|份|期|部|册|起|宗|场次|场|批次|人次|次';
const SPOKEN = new RegExp(
  `([一二两三四五六七八九十百千万零]+)${AFTER}(${SPOKEN_UNITS})(?![事性序年例件款幅章间限门分所地办])`,
  'g',
);
/** A number of several numerals is no figure of speech: 二百三十六篇. */
const COMPOUND = /[一二三四五六七八九][十百千万]|十[一二三四五六七八九]/;
/** Another spoken number counts something only behind one of these; else it is a figure of speech (一件大事). */
const COUNTED_BEFORE =
  /(发布|公开|收到|接到|受理|办理|答复|回复|编发|编印|印发|制发|召开|举办|开展|组织|推送|申请|解读|发出|制作|培训|会议|诉讼|复议|文件|信息|共|累计|合计|总计)[^,。;:、]{0,10}$/;
const FIGURE_OF_SPEECH = /[每任某同另这那各上下再首唯逐第]$|(至少|不少于|每季度|每月|每年|每半年|任何)$/;

/** Words that decide what a number is stand within so many characters before it. */
const NEAR = 24;

const SCALES: Record<string, number> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** Multiplies without the noise of binary fractions: 10.8万 is 108000. */
const scaled = (number: string, scale: string | undefined) =>
  Number((Number(number.replace(/[, ]/g, '')) * (scale ? (SCALES[scale] ?? 1) : 1)).toFixed(4));

/** Words that name a number kept without unit: 粉丝数83035, 事项0, 260余. */
const UNITLESS_BEFORE = /(数|数量|总量|量|总数|事项|粉丝|申请)(?:为|达|共|到|:)? ?$/;

function arabicPhrases(text: string): NumberPhrase[] {
  return [...text.matchAll(ARABIC)].flatMap((match): NumberPhrase[] => {
    const [whole, before, number = '', scale, after, unit, behind] = match;
    const from = match.index + whole.indexOf(number);
    const to = match.index + whole.trimEnd().length;
    const approx = Boolean(before || after || behind || /[-~至]/.test(whole));
    const ends = to >= text.length || /[,。;:、)…(]/.test(text[to] ?? '');
    if (
      !unit &&
      !(
        ends &&
        (after ||
          scale ||
          UNITLESS_BEFORE.test(text.slice(Math.max(0, from - NEAR), from).replace(/(超|近|约|突破)$/, '')))
      )
    )
      return [];
    if (!unit && number.length === 4 && !after && !scale && /^(19|20)\d\d$/.test(number)) return [];
    const numberEnd = from + number.length;
    return [{ from, numberEnd, to, value: scaled(number, scale), unit: unit ?? null, approx }];
  });
}

function spokenPhrases(text: string): NumberPhrase[] {
  return [...text.matchAll(SPOKEN)].flatMap((match): NumberPhrase[] => {
    const [whole, number = '', after, unit = ''] = match;
    const value = chineseNumber(number);
    const before = text.slice(Math.max(0, match.index - NEAR), match.index);
    if (value === null || /[\d.]$/.test(before) || FIGURE_OF_SPEECH.test(before)) return [];
    if (!COMPOUND.test(number) && !COUNTED_BEFORE.test(before)) return [];
    const numberEnd = match.index + number.length;
    const to = match.index + whole.length;
    return [{ from: match.index, numberEnd, to, value, unit, approx: Boolean(after) }];
  });
}

/** All counts in masked folded text, in reading order. */
export function numberPhrases(masked: string): NumberPhrase[] {
  return [...arabicPhrases(masked), ...spokenPhrases(masked)].sort((a, b) => a.from - b.from);
}
