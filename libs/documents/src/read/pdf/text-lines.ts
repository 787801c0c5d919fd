import { around, type Glyph, middleY, type Rect } from './page-marks';

/** A line of text: its characters from left to right. */
export type TextLine = Rect & { glyphs: Glyph[]; size: number; text: string };

/** Two characters stand on one line if their middles differ by less than this share of the smaller one. */
const SAME_LINE = 0.5;
/** Gaps that are blanks though none was printed, as shares of the size: between letters or digits, and between others. */
const WORD_GAP = 0.2;
const WIDE_GAP = 0.9;

const WORD = /[A-Za-z0-9]$/;

function gapText(before: Glyph, after: Glyph): string {
  const gap = (after.x0 - before.x1) / Math.min(before.size, after.size);
  const words = WORD.test(before.text) && WORD.test(after.text);
  // A wide gap parts cells for good: one blank could stand within a number, or between a number and its unit.
  if (gap > WIDE_GAP) return '  ';
  return words && gap > WORD_GAP ? ' ' : '';
}

/** The text of characters that stand side by side; blanks at its ends are left out. */
export function textOf(glyphs: readonly Glyph[]): string {
  let text = '';
  let blank = '';
  let before: Glyph | null = null;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      blank += glyph.text;
      continue;
    }
    if (before) {
      const gap = gapText(before, glyph);
      text += gap.length > blank.length ? gap : blank;
    }
    text += glyph.text;
    before = glyph;
    blank = '';
  }
  return text;
}

export function lineOf(glyphs: Glyph[]): TextLine | null {
  const shown = glyphs.filter((glyph) => glyph.text.trim() !== '');
  const frame = around(shown);
  if (frame === null) return null;
  const size = shown.reduce((most, glyph) => Math.max(most, glyph.size), 0);
  return { ...frame, glyphs: shown.length === glyphs.length ? shown : glyphs, size, text: textOf(glyphs) };
}

/** Characters as lines from top to bottom. */
export function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  const open: { middle: number; size: number; glyphs: Glyph[] }[] = [];
  const sorted = [...glyphs].sort((a, b) => middleY(a) - middleY(b) || a.order - b.order);
  for (const glyph of sorted) {
    const middle = middleY(glyph);
    const line = open.at(-1);
    if (line && middle - line.middle < Math.min(line.size, glyph.size) * SAME_LINE) {
      line.glyphs.push(glyph);
      // A small remark beside large type must not pull the line away from it.
      if (glyph.size > line.size) [line.middle, line.size] = [middle, glyph.size];
    } else open.push({ middle, size: glyph.size, glyphs: [glyph] });
  }
  return open.flatMap((line) => lineOf(line.glyphs.sort((a, b) => a.x0 - b.x0 || a.order - b.order)) ?? []);
}
