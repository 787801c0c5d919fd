import type { GraphicsState, TextCursor } from './graphics-state';
import { combine, type Matrix, mapX, mapY } from './matrix';
import type { Glyph, Rect, Turn } from './page-marks';

/** A character as the library gives it; a number in its place corrects the position, in thousandths of the size. */
type RawGlyph = { unicode: string; width: number; vmetric?: number[] | null; isSpace: boolean };

/** Share of the em box below the base line, as in Chinese fonts. */
const BELOW = 0.12;
/** How far a line of text may lean and still be read: the tangent. */
const LEAN = 0.05;
const THOUSANDTH = 0.001;

function isRawGlyph(item: unknown): item is RawGlyph {
  return typeof item === 'object' && item !== null && 'unicode' in item && typeof item.unicode === 'string';
}

/** Which way text runs that advances by (x, y) on the page; null if it is slanted. */
function turnOf(x: number, y: number): Turn | null {
  if (Math.abs(y) <= Math.abs(x) * LEAN) return x >= 0 ? 0 : 2;
  if (Math.abs(x) <= Math.abs(y) * LEAN) return y >= 0 ? 1 : 3;
  return null;
}

function mapRect(map: Matrix, left: number, bottom: number, right: number, top: number): Rect {
  const [ax, ay, bx, by] = [
    mapX(map, left, bottom),
    mapY(map, left, bottom),
    mapX(map, right, top),
    mapY(map, right, top),
  ];
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}

/** Receives the characters; `turn` is null for slanted ones. */
export type OnGlyph = (glyph: Rect & Pick<Glyph, 'text' | 'size' | 'down'> & { turn: Turn | null }) => void;

/** Moves the cursor over one character of a level line and tells its em box. */
function levelBox(glyph: RawGlyph, state: GraphicsState, cursor: TextCursor, map: Matrix): Rect {
  const { fontSize, horizontalScale, characterSpacing, wordSpacing } = state;
  const width = glyph.width * state.fontScale * fontSize;
  const right = cursor.x + width * horizontalScale;
  const base = cursor.y + state.rise;
  const box = mapRect(map, cursor.x, base - BELOW * fontSize, right, base + (1 - BELOW) * fontSize);
  cursor.x = right + (characterSpacing + (glyph.isSpace ? wordSpacing : 0)) * horizontalScale;
  return box;
}

/** The same for writing from top to bottom: the metrics are the advance and the way from the origin to the top. */
function uprightBox(glyph: RawGlyph, metric: number[], state: GraphicsState, cursor: TextCursor, map: Matrix): Rect {
  const { fontSize, characterSpacing, wordSpacing } = state;
  const [advance = -1000, toX = glyph.width / 2, toY = 880] = metric.map((value) => value * THOUSANDTH * fontSize);
  const left = cursor.x - toX;
  const base = cursor.y - toY;
  const right = left + glyph.width * state.fontScale * fontSize;
  const box = mapRect(map, left, base - BELOW * fontSize, right, base + (1 - BELOW) * fontSize);
  cursor.y += advance - characterSpacing - (glyph.isSpace ? wordSpacing : 0);
  return box;
}

/** Lays out one run of text, moves the cursor behind it and hands out each character with its em box on the page. */
export function showText(items: readonly unknown[], state: GraphicsState, cursor: TextCursor, onGlyph: OnGlyph): void {
  const map = combine(state.map, cursor.matrix);
  const [a, b, c, d] = map;
  const { fontSize, horizontalScale } = state;
  const size = Math.abs(fontSize) * Math.hypot(c, d);
  const turn = turnOf(a * fontSize * horizontalScale, b * fontSize * horizontalScale);
  const down = items.some((item) => isRawGlyph(item) && Array.isArray(item.vmetric));
  for (const item of items) {
    if (typeof item === 'number') {
      if (down) cursor.y -= item * THOUSANDTH * fontSize;
      else cursor.x -= item * THOUSANDTH * fontSize * horizontalScale;
    } else if (isRawGlyph(item)) {
      const { vmetric } = item;
      const box =
        down && Array.isArray(vmetric)
          ? uprightBox(item, vmetric, state, cursor, map)
          : levelBox(item, state, cursor, map);
      const { x0, y0, x1, y1 } = box;
      onGlyph({ x0, y0, x1, y1, text: item.unicode, size, down, turn });
    }
  }
}
