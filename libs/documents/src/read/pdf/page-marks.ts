/** A rectangle in points, y downwards: the frame in which a page is analysed. */
export type Rect = { x0: number; y0: number; x1: number; y1: number };

/** Which way a character runs: quarter turns clockwise from left-to-right. */
export type Turn = 0 | 1 | 2 | 3;

/**
 * One character on the page. The rectangle is its em box: as wide as it advances, as high as the font size. `size` is
 * the font size in points, `order` its position in the order of drawing; `down` marks vertical writing.
 */
export type Glyph = Rect & { text: string; size: number; turn: Turn; order: number; down: boolean };

/** A straight line of a table: level from `from` to `to` at height `at`, or upright at the abscissa `at`. */
export type Rule = { upright: boolean; at: number; from: number; to: number };

/** Everything on a page that reading needs. */
export type PageMarks = {
  width: number;
  height: number;
  glyphs: Glyph[];
  rules: Rule[];
  pictures: Rect[];
  /** Characters that are there but not read: slanted (water marks) or invisible (laid over a scan). */
  slanted: number;
  invisible: number;
};

export const middleX = (rect: Rect): number => (rect.x0 + rect.x1) / 2;
export const middleY = (rect: Rect): number => (rect.y0 + rect.y1) / 2;

/** The smallest rectangle around others; null for none. */
export function around(rects: readonly Rect[]): Rect | null {
  const [first] = rects;
  if (first === undefined) return null;
  const { x0, y0, x1, y1 } = first;
  const all = { x0, y0, x1, y1 };
  for (const rect of rects) {
    if (rect.x0 < all.x0) all.x0 = rect.x0;
    if (rect.y0 < all.y0) all.y0 = rect.y0;
    if (rect.x1 > all.x1) all.x1 = rect.x1;
    if (rect.y1 > all.y1) all.y1 = rect.y1;
  }
  return all;
}
