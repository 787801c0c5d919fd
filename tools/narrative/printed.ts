const DIGITS = '零一二三四五六七八九';

/** 3 as 三, 12 as 十二, 20 as 二十; only up to 99. */
function spoken(value: number): string {
  if (value < 10) return DIGITS[value] ?? '';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`;
}

/** A number as people print it: mostly in digits, some in Chinese, in full width or with a space before the unit. */
export function printed(value: number, style: number): string {
  if (style === 0 && value > 0 && value < 100) return spoken(value);
  if (style === 1) return [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
  return style === 2 ? `${value} ` : String(value);
}
