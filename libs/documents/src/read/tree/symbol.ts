/** Check marks and boxes of the symbol fonts that people put into reports. */
const SYMBOLS: Record<string, Record<number, string>> = {
  Wingdings: { 252: '✓', 251: '✗', 254: '☑', 253: '☒', 168: '□', 111: '□', 108: '●', 110: '■', 159: '•', 216: '➢' },
  'Wingdings 2': { 80: '✓', 79: '✗', 82: '☑', 84: '☒', 163: '□', 42: '□' },
  Symbol: { 183: '•', 215: '⋅', 180: '×', 184: '÷', 163: '≤', 179: '≥', 185: '≠' },
};

/** The character of a `w:sym`: known symbols by font; others as the code says, out of the private area if possible. */
export function symbolCharacter(font: string, code: string): string {
  const point = Number.parseInt(code, 16);
  if (!(point > 0 && point <= 0xffff)) return '';
  const inFont = point >= 0xf000 ? point - 0xf000 : point;
  return SYMBOLS[font]?.[inFont] ?? String.fromCharCode(point);
}
