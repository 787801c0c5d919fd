import { UNKNOWN_CHARACTER } from './clean-glyphs';
import { type Glyph, middleX, middleY, type Rect } from './page-marks';
import { linesOf, type TextLine } from './text-lines';

/** Blank margins of a cell, both sides together, points. */
const MARGINS = 12;
/** Lines of one paragraph follow each other within this multiple of the size; rows of figures stand further apart. */
const PITCH = 1.9;
const SAME_COLUMN = 0.6;

const isShown = (glyph: Glyph) => glyph.text.trim() !== '';

/** Characters of sideways text set upright, so that they can be read like any other. */
function setUpright(glyphs: readonly Glyph[]): Glyph[] {
  const turned = glyphs.filter((glyph) => glyph.turn === 1 || glyph.turn === 3).length;
  if (turned * 2 <= glyphs.length) return [...glyphs];
  return glyphs.map((glyph) => {
    const { x0, y0, x1, y1, turn } = glyph;
    return turn === 3 ? { ...glyph, x0: -y1, x1: -y0, y0: x0, y1: x1 } : { ...glyph, x0: y0, x1: y1, y0: -x1, y1: -x0 };
  });
}

/** True if the text was written downwards: by its font, or character by character one below the other. */
function runsDown(glyphs: readonly Glyph[]): boolean {
  if (glyphs.some((glyph) => glyph.down)) return true;
  let down = 0;
  let right = 0;
  glyphs.forEach((glyph, at) => {
    const before = glyphs[at - 1];
    if (!before) return;
    const [dx, dy] = [middleX(glyph) - middleX(before), middleY(glyph) - middleY(before)];
    if (Math.abs(dx) < 0.3 * glyph.size && dy > 0.5 * glyph.size) down++;
    else if (Math.abs(dy) < 0.3 * glyph.size && dx > 0) right++;
  });
  return down > right;
}

/** Text in columns from right to left. */
function columnsText(glyphs: readonly Glyph[]): string {
  const columns: { middle: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => middleX(b) - middleX(a))) {
    const column = columns.at(-1);
    if (column && column.middle - middleX(glyph) < glyph.size * SAME_COLUMN) column.glyphs.push(glyph);
    else columns.push({ middle: middleX(glyph), glyphs: [glyph] });
  }
  return columns
    .map((column) => column.glyphs.sort((a, b) => a.y0 - b.y0 || a.order - b.order))
    .map((column) => column.map((glyph) => glyph.text).join(''))
    .join('');
}

const endsInDigit = (text: string) => /[\d.,]$/.test(text);
const startsWithDigit = (text: string) => /^[\d.,]/.test(text);

/** True if a line ends only because the cell does: its next character would not have fitted. */
function isFull(line: TextLine, next: TextLine, width: number): boolean {
  const first = next.glyphs.find(isShown);
  const needed = first ? first.x1 - first.x0 : next.size / 2;
  return width - (line.x1 - line.x0) < needed + MARGINS;
}

/** Lines of a cell as its text: wrapped lines joined, others on lines of their own. */
function joinLines(lines: readonly TextLine[], width: number): string {
  let text = '';
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (!before) {
      text = line.text;
      return;
    }
    const wrapped = isFull(before, line, width) && line.y0 - before.y0 <= PITCH * before.size;
    // Two numbers below each other are never made one unless the first had no room left.
    const blank = endsInDigit(text) && startsWithDigit(line.text) ? '\n\n' : '\n';
    text += (wrapped ? '' : blank) + line.text;
  });
  return text;
}

/** What a cell says; `endsFull` tells that its last line had no room for another character. */
export type CellText = { text: string; endsFull: boolean };

/** Reads a cell. `uncertain` ones hold digits that may belong to a neighbour: their text is marked unreadable. */
export function cellText(glyphs: readonly Glyph[], frame: Rect, uncertain: boolean): CellText {
  const upright = setUpright(glyphs);
  const shown = upright.filter(isShown).sort((a, b) => a.order - b.order);
  if (shown.length === 0) return { text: '', endsFull: false };
  const isTurned = glyphs.some((glyph, at) => upright[at]?.x0 !== glyph.x0);
  const width = isTurned ? frame.y1 - frame.y0 : frame.x1 - frame.x0;
  const columns = new Set(shown.map((glyph) => Math.round(middleX(glyph) / glyph.size)));
  const lines = linesOf(upright);
  const last = lines.at(-1);
  const endsFull = last !== undefined && width - (last.x1 - last.x0) < last.size + MARGINS;
  const text = columns.size > 1 && runsDown(shown) ? columnsText(shown) : joinLines(lines, width);
  return { text: uncertain ? `${text}${UNKNOWN_CHARACTER}` : text, endsFull };
}
