import { type Matrix, mapX, mapY } from './matrix';
import { around, type Rect, type Rule } from './page-marks';

/** Kinds of steps in a path as the library packs them, and how many numbers each has. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;
const NUMBERS = [2, 2, 6, 4, 0];

/** Thickest filled bar that is a line, points; and how far from level or upright a line may lean. */
const THICKEST = 3;
const LEAN = 0.75;

type Point = { x: number; y: number };
type Stroke = { points: Point[]; closed: boolean; curved: boolean };

function subpaths(data: ArrayLike<number>, map: Matrix): Stroke[] {
  const strokes: Stroke[] = [];
  let open: Stroke | null = null;
  for (let at = 0; at < data.length; ) {
    const kind = data[at] ?? CLOSE;
    const count = NUMBERS[kind];
    if (count === undefined) break;
    const [x, y] = [data[at + count - 1], data[at + count]];
    at += count + 1;
    if (kind === CLOSE) {
      if (open) open.closed = true;
      continue;
    }
    if (x === undefined || y === undefined) break;
    const point = { x: mapX(map, x, y), y: mapY(map, x, y) };
    if (kind === MOVE || open === null) {
      open = { points: [point], closed: false, curved: false };
      strokes.push(open);
    } else {
      if (kind === CURVE || kind === QUADRATIC) open.curved = true;
      if (kind === LINE || open.curved) open.points.push(point);
    }
  }
  return strokes;
}

function ruleBetween(a: Point, b: Point): Rule | null {
  const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  if (dy <= LEAN && dx > dy)
    return { upright: false, at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) };
  if (dx <= LEAN && dy > dx)
    return { upright: true, at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) };
  return null;
}

/** A thin upright or level rectangle as the line it shows; a dot may be part of either kind, others are no line. */
export function barRules(points: readonly Point[]): Rule[] {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [x1 - x0, y1 - y0];
  if (Math.min(width, height) > THICKEST) return [];
  const level: Rule = { upright: false, at: (y0 + y1) / 2, from: x0, to: x1 };
  const upright: Rule = { upright: true, at: (x0 + x1) / 2, from: y0, to: y1 };
  if (Math.max(width, height) <= THICKEST) return [level, upright];
  return [width > height ? level : upright];
}

/** What a painted path shows on the page: the lines of tables, and areas of colour. */
export type Painted = { rules: Rule[]; areas: Rect[] };

/** Straight strokes, filled bars too thin to be areas, and filled rectangles. */
export function readPath(data: ArrayLike<number>, map: Matrix, paint: { stroke: boolean; fill: boolean }): Painted {
  const painted: Painted = { rules: [], areas: [] };
  for (const { points, closed, curved } of subpaths(data, map)) {
    if (curved) continue;
    // Longer outlines are letters or drawings.
    const isBox = paint.fill && points.length >= 2 && points.length <= 6;
    const bars = isBox ? barRules(points) : [];
    painted.rules.push(...bars);
    if (bars.length > 0) continue;
    if (isBox) painted.areas.push(...boxOf(points));
    if (paint.stroke) painted.rules.push(...strokesOf(points, closed));
  }
  return painted;
}

const boxOf = (points: readonly Point[]): Rect[] => {
  const frame = around(points.map(({ x, y }) => ({ x0: x, y0: y, x1: x, y1: y })));
  return frame ? [frame] : [];
};

function strokesOf(points: readonly Point[], closed: boolean): Rule[] {
  const ring = closed ? [...points, ...points.slice(0, 1)] : points;
  return ring.slice(1).flatMap((to, at) => {
    const from = ring[at];
    return (from && ruleBetween(from, to)) ?? [];
  });
}
