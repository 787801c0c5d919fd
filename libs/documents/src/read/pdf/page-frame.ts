import type { Box } from '../../document-tree';
import type { PageMarks, Rect, Rule, Turn } from './page-marks';

/** A page set upright, so that most of its text runs from left to right, and the way back to the page as it is. */
export type Page = PageMarks & { number: number; toBox: (rect: Rect) => Box };

/** The turn of most characters. */
function mainTurn(marks: PageMarks): Turn {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const glyph of marks.glyphs) if (glyph.text.trim() !== '') counts[glyph.turn]++;
  const most = Math.max(...counts);
  return ([0, 1, 2, 3] as const).find((turn) => counts[turn] === most) ?? 0;
}

type PointMap = (x: number, y: number) => [x: number, y: number];

/** The map that sets a page upright, and its inverse. */
function uprightMaps(turn: Turn, width: number, height: number): [to: PointMap, back: PointMap] {
  if (turn === 1) return [(x, y) => [y, width - x], (x, y) => [width - y, x]];
  if (turn === 3) return [(x, y) => [height - y, x], (x, y) => [y, height - x]];
  const around: PointMap = (x, y) => [width - x, height - y];
  return [around, around];
}

function mapRect<T extends Rect>(rect: T, map: PointMap): T {
  const [ax, ay] = map(rect.x0, rect.y0);
  const [bx, by] = map(rect.x1, rect.y1);
  return { ...rect, x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}

function mapRule(rule: Rule, map: PointMap): Rule {
  const { upright, at, from, to } = rule;
  const [ax, ay] = upright ? map(at, from) : map(from, at);
  const [bx, by] = upright ? map(at, to) : map(to, at);
  return Math.abs(ax - bx) >= Math.abs(ay - by)
    ? { upright: false, at: ay, from: Math.min(ax, bx), to: Math.max(ax, bx) }
    : { upright: true, at: ax, from: Math.min(ay, by), to: Math.max(ay, by) };
}

const round = (value: number): number => Math.round(value * 100) / 100;

const toBoxOf =
  (page: number) =>
  ({ x0, y0, x1, y1 }: Rect): Box => ({
    page,
    x: round(x0),
    y: round(y0),
    width: round(x1 - x0),
    height: round(y1 - y0),
  });

/** Sets a page upright whose text is printed sideways (a landscape table on a portrait page). */
export function framePage(number: number, marks: PageMarks): Page {
  const turn = mainTurn(marks);
  const toBox = toBoxOf(number);
  if (turn === 0) return { ...marks, number, toBox };
  const { width, height } = marks;
  const [to, back] = uprightMaps(turn, width, height);
  return {
    ...marks,
    width: turn === 2 ? width : height,
    height: turn === 2 ? height : width,
    glyphs: marks.glyphs.map((glyph) => ({
      ...mapRect(glyph, to),
      turn: ([0, 1, 2, 3] as const)[(glyph.turn - turn + 4) % 4] ?? 0,
    })),
    rules: marks.rules.map((rule) => mapRule(rule, to)),
    pictures: marks.pictures.map((rect) => mapRect(rect, to)),
    number,
    toBox: (rect) => toBox(mapRect(rect, back)),
  };
}
