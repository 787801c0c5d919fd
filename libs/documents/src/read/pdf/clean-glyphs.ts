import type { Glyph } from './page-marks';
import { withoutRadicals } from './radicals';

/** Characters that no font can mean: the file does not say which text its glyphs stand for. */
const UNMAPPED = /\p{Cc}/gu;
/** Marks without width or meaning, soft hyphens among them. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Two equal characters closer than this share of their size are one, drawn twice to look bold. */
const SAME_PLACE = 0.15;

/** Stands for a character that cannot be told. */
export const UNKNOWN_CHARACTER = '\ufffd';

/** The text of a character as it is meant. */
export function meantText(text: string): string {
  const shown = text
    .replace(/[\t\r\n\u00a0]/g, ' ')
    .replace(UNMAPPED, UNKNOWN_CHARACTER)
    .replace(INVISIBLE, '');
  return withoutRadicals(shown);
}

/** Edge of the squares, in points, by which equal characters near by are found. */
const SQUARE = 4;
const SQUARES_IN_ROW = 65_536;

/** Characters by their text and the square of the page in which they begin. */
class Places {
  readonly #places = new Map<string, Map<number, Glyph[]>>();

  /** True if an equal character stands there already; notes the character if not. */
  isTaken(glyph: Glyph): boolean {
    const near = glyph.size * SAME_PLACE;
    const [column, row] = [Math.round(glyph.x0 / SQUARE), Math.round(glyph.y0 / SQUARE)];
    const squares = this.#places.get(glyph.text) ?? new Map<number, Glyph[]>();
    this.#places.set(glyph.text, squares);
    for (let x = column - 1; x <= column + 1; x++)
      for (let y = row - 1; y <= row + 1; y++)
        for (const other of squares.get(x * SQUARES_IN_ROW + y) ?? [])
          if (Math.abs(other.x0 - glyph.x0) <= near && Math.abs(other.y0 - glyph.y0) <= near) return true;
    const square = column * SQUARES_IN_ROW + row;
    const here = squares.get(square);
    if (here) here.push(glyph);
    else squares.set(square, [glyph]);
    return false;
  }
}

/** Without characters that are drawn a second time at the same place, and with the text that each is meant to be. */
export function cleanGlyphs(glyphs: readonly Glyph[]): Glyph[] {
  const places = new Places();
  const kept: Glyph[] = [];
  for (const raw of glyphs) {
    const text = meantText(raw.text);
    const glyph = text === raw.text ? raw : { ...raw, text };
    if (text !== '' && (text === ' ' || !places.isTaken(glyph))) kept.push(glyph);
  }
  return kept;
}
