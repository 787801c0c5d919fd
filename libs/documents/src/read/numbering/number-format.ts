const DIGITS = '〇一二三四五六七八九';
const FORMAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/**
 * A number as Word draws it in one of its list formats, or null for a format that is not known. Formats that only
 * reach so far (①, ⑴, 甲) fall back to plain digits, as Word does.
 */
export function formatNumber(value: number, format: string): string | null {
  const write = FORMATS[format];
  return write === undefined ? null : write(value);
}

const plain = (value: number): string => String(value);

/** One of a row of characters from `first` on, as long as the row has one. */
const enclosed = (first: number, count: number) => (value: number) =>
  value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : plain(value);

const listed = (characters: string) => (value: number) => characters[value - 1] ?? plain(value);

const chinese = (value: number): string => counted(value, DIGITS, ['', '十', '百', '千']).replace(/^一十/, '十');
const formal = (value: number): string => counted(value, FORMAL_DIGITS, ['', '拾', '佰', '仟']);

const FORMATS: Record<string, (value: number) => string> = {
  decimal: plain,
  decimalHalfWidth: plain,
  decimalZero: (value) => plain(value).padStart(2, '0'),
  decimalFullWidth: (value) => digitwise(value, '０１２３４５６７８９'),
  decimalFullWidth2: (value) => digitwise(value, '０１２３４５６７８９'),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  chineseLegalSimplified: formal,
  ideographDigital: (value) => digitwise(value, DIGITS),
  japaneseDigitalTenThousand: (value) => digitwise(value, DIGITS),
  taiwaneseDigital: (value) => digitwise(value, DIGITS),
  ideographTraditional: listed(STEMS),
  ideographZodiac: listed(BRANCHES),
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  ideographEnclosedCircle: enclosed(0x3280, 10),
  ideographParenthesis: enclosed(0x3220, 10),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperRoman: roman,
  none: () => '',
};

/** 一百零一, 一千零二十; beyond 9999 in plain digits. */
function counted(value: number, digits: string, places: string[]): string {
  if (value < 1 || value > 9999) return plain(value);
  const zero = digits === DIGITS ? '零' : (digits[0] ?? '');
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += (gap ? zero : '') + (digits[digit] ?? '') + (places[place] ?? '');
      gap = false;
    }
  }
  return text;
}

const digitwise = (value: number, digits: string): string =>
  [...plain(value)].map((digit) => digits[Number(digit)] ?? digit).join('');

/** a … z, aa, bb … as Word counts. */
function letters(value: number): string {
  if (value < 1 || value > 26 * 5) return plain(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return plain(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  return text;
}
