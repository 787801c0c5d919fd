import { mergeRules, NEAR } from './merge-rules';
import type { Rect, Rule } from './page-marks';
import type { RuleGroup } from './rule-groups';

/** A cell of a lattice: its place in the grid and its rectangle on the (upright) page. */
export type LatticeCell = Rect & { row: number; column: number; rowSpan: number; columnSpan: number };

/**
 * A ruled table: the abscissas and ordinates of its lines and the cells between them. `openBelow` are the columns
 * that no line ends, as where the page breaks the table.
 */
export type Lattice = { xs: number[]; ys: number[]; cells: LatticeCell[]; openBelow: number[] };

/** Share of a side that a line must cover to close it. */
const CLOSED = 0.6;
const MOST_PLACES = 200_000;

/** Lines closer than this have no room for text between them, points. */
const SLIVER = 5.5;

/** Positions of lines, those with no room between them as one. */
function positions(rules: readonly Rule[]): number[] {
  const sorted = rules.map((rule) => rule.at).sort((a, b) => a - b);
  const found: number[] = [];
  let sum = 0;
  let count = 0;
  for (const at of sorted) {
    if (count > 0 && at - sum / count > SLIVER) {
      found.push(sum / count);
      [sum, count] = [0, 0];
    }
    sum += at;
    count++;
  }
  if (count > 0) found.push(sum / count);
  return found;
}

/**
 * Lines that close a frame where others end: tables lose their first or last line at a page break, and open tables
 * have none at the sides. `ends` are the lines across; where at least two of them end, a line joins their ends.
 */
function closing(ends: readonly Rule[]): { first: Rule | null; last: Rule | null } {
  const join = (at: number, reaching: readonly Rule[]): Rule | null => {
    const places = reaching.map((rule) => rule.at);
    const upright = reaching[0]?.upright === false;
    return places.length < 2 ? null : { upright, at, from: Math.min(...places), to: Math.max(...places) };
  };
  const first = Math.min(...ends.map((rule) => rule.from));
  const last = Math.max(...ends.map((rule) => rule.to));
  return {
    first: join(
      first,
      ends.filter((rule) => rule.from - first <= NEAR),
    ),
    last: join(
      last,
      ends.filter((rule) => last - rule.to <= NEAR),
    ),
  };
}

const isBeyond = (rule: Rule, others: readonly Rule[]) => others.every((other) => Math.abs(other.at - rule.at) > NEAR);

/** The sides of a frame; where two neighbouring ones are both missing, they meet in the corner. */
function sidesOf({ level, upright }: RuleGroup): { level: Rule[]; upright: Rule[] } {
  const { first: top, last: bottom } = closing(upright);
  const { first: left, last: right } = closing(level);
  for (const across of [top, bottom])
    for (const along of [left, right]) {
      if (!across || !along || !isBeyond(across, level) || !isBeyond(along, upright)) continue;
      [across.from, across.to] = [Math.min(across.from, along.at), Math.max(across.to, along.at)];
      [along.from, along.to] = [Math.min(along.from, across.at), Math.max(along.to, across.at)];
    }
  return {
    level: [top, bottom].filter((rule) => rule !== null),
    upright: [left, right].filter((rule) => rule !== null),
  };
}

/** For each line position and each stretch between two positions across, whether a line covers that stretch. */
function coverage(rules: readonly Rule[], lines: readonly number[], across: readonly number[]): boolean[][] {
  const covered = lines.map(() => new Array<boolean>(Math.max(0, across.length - 1)).fill(false));
  for (const rule of rules) {
    const line = covered[nearest(lines, rule.at)];
    if (!line) continue;
    for (let at = 0; at < line.length; at++) {
      const [from = 0, to = 0] = [across[at], across[at + 1]];
      const shared = Math.min(to, rule.to) - Math.max(from, rule.from);
      if (shared >= (to - from) * CLOSED) line[at] = true;
    }
  }
  return covered;
}

function nearest(sorted: readonly number[], value: number): number {
  let best = 0;
  sorted.forEach((one, index) => {
    if (Math.abs(one - value) < Math.abs((sorted[best] ?? 0) - value)) best = index;
  });
  return best;
}

/** Places of the grid that can be reached from outside without crossing a line: they belong to no cell. */
function outsidePlaces(level: boolean[][], upright: boolean[][], rows: number, columns: number): Set<number> {
  const outside = new Set<number>();
  const queue: number[] = [];
  const visit = (row: number, column: number) => {
    const place = row * columns + column;
    if (row < 0 || column < 0 || row >= rows || column >= columns || outside.has(place)) return;
    outside.add(place);
    queue.push(place);
  };
  for (let row = 0; row < rows; row++) {
    if (!upright[0]?.[row]) visit(row, 0);
    if (!upright[columns]?.[row]) visit(row, columns - 1);
  }
  for (let column = 0; column < columns; column++) {
    if (!level[0]?.[column]) visit(0, column);
    if (!level[rows]?.[column]) visit(rows - 1, column);
  }
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    const [row, column] = [Math.floor(place / columns), place % columns];
    if (!level[row]?.[column]) visit(row - 1, column);
    if (!level[row + 1]?.[column]) visit(row + 1, column);
    if (!upright[column]?.[row]) visit(row, column - 1);
    if (!upright[column + 1]?.[row]) visit(row, column + 1);
  }
  return outside;
}

/** Grows each cell from its first place to the right and then down, as long as no line is in the way. */
function growCells(xs: number[], ys: number[], level: boolean[][], upright: boolean[][]): LatticeCell[] {
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const taken = outsidePlaces(level, upright, rows, columns);
  const cells: LatticeCell[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let right = column + 1;
      while (right < columns && !upright[right]?.[row] && !taken.has(row * columns + right)) right++;
      let bottom = row + 1;
      while (bottom < rows && isOpenBelow(bottom, column, right)) bottom++;
      for (let y = row; y < bottom; y++) for (let x = column; x < right; x++) taken.add(y * columns + x);
      const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[column], xs[right], ys[row], ys[bottom]];
      cells.push({ row, column, rowSpan: bottom - row, columnSpan: right - column, x0, y0, x1, y1 });
    }
  return cells;

  function isOpenBelow(row: number, from: number, to: number): boolean {
    for (let x = from; x < to; x++) {
      if (level[row]?.[x] || taken.has(row * columns + x)) return false;
      if (x > from && upright[x]?.[row]) return false;
    }
    return true;
  }
}

/** The cells of a frame of lines; null if the lines enclose nothing. */
export function latticeOf(group: RuleGroup): Lattice | null {
  const sides = sidesOf(group);
  const level = mergeRules([...group.level, ...sides.level]);
  const upright = mergeRules([...group.upright, ...sides.upright]);
  const [xs, ys] = [positions(upright), positions(level)];
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MOST_PLACES) return null;
  const cells = growCells(xs, ys, coverage(level, ys, xs), coverage(upright, xs, ys));
  const drawn = coverage(group.level, ys, xs).at(-1) ?? [];
  const openBelow = drawn.flatMap((isDrawn, column) => (isDrawn ? [] : [column]));
  return cells.length === 0 ? null : { xs, ys, cells, openBelow };
}
