const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const PLACES: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

function parseSpoken(text: string): number {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const value = DIGITS[character];
    const place = PLACES[character];
    const myriad = MYRIADS[character];
    if (value !== undefined) {
      digit = value;
    } else if (place !== undefined) {
      section += (digit ?? 1) * place;
      digit = null;
    } else if (myriad !== undefined) {
      total = (total + section + (digit ?? 0) || 1) * myriad;
      section = 0;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}

/** Value of a Chinese numeral such as 二十三, 两千零一 or 二〇三五; null for anything else. */
export function chineseNumber(text: string): number | null {
  if (!/^[〇零一二两三四五六七八九十百千万亿]+$/.test(text)) return null;
  if (/^[〇零一二三四五六七八九]{2,}$/.test(text))
    return Number([...text].map((character) => DIGITS[character]).join(''));
  return parseSpoken(text);
}
