import { type GraphicsState, initialState, startCursor } from './graphics-state';
import { combine, type Matrix, mapX, mapY } from './matrix';
import type { PageMarks, Rect, Rule } from './page-marks';
import { barRules, readPath } from './path-rules';
import { PDF_LIMITS } from './pdf-limits';
import { showText } from './show-text';

/** What is needed of the page and its document to follow the drawing operations. */
export type Paper = {
  width: number;
  height: number;
  /** From the page's own space to points, y downwards from the top left corner. */
  map: Matrix;
  /** Advance of one unit of a font, in ems; null for a font that is not known. */
  fontScale: (name: string) => number | null;
  /** False for optional content that is switched off. */
  isVisible: (group: unknown) => boolean;
};

/** How a path is painted. */
export type Paint = { stroke: boolean; fill: boolean };

/** Smallest character that is meant to be read, points. */
const SMALLEST = 1;
/** A line along the edge of a coloured cell lies on it, points. */
const EDGE = 1.5;

/** The pen: follows the drawing operations of a page and notes what stands where, without drawing anything. */
export class Pen {
  readonly marks: PageMarks;
  state: GraphicsState;
  cursor = startCursor();
  /** Open groups: true for those that are drawn into a mask and not on the page. */
  readonly groups: boolean[] = [];
  /** Open marked content: true for what is switched off. */
  readonly contents: boolean[] = [];
  readonly #saved: GraphicsState[] = [];
  readonly #areas: Rect[] = [];

  constructor(readonly paper: Paper) {
    const { width, height, map } = paper;
    this.marks = { width, height, glyphs: [], rules: [], pictures: [], slanted: 0, invisible: 0 };
    this.state = initialState(map);
  }

  get isShown(): boolean {
    return !this.groups.includes(true) && !this.contents.includes(true);
  }

  save(): void {
    this.#saved.push({ ...this.state });
    this.state.painted = false;
  }

  restore(): void {
    const { painted, map } = this.state;
    const before = this.#saved.pop();
    if (before === undefined) return;
    // A picture that was not decoded leaves only its frame: save, transform, restore.
    const isPicture = !painted && map !== before.map;
    if (isPicture) this.picture(map);
    this.state = before;
    before.painted ||= painted || isPicture;
  }

  transform(matrix: Matrix | null): void {
    if (matrix) this.state.map = combine(this.state.map, matrix);
  }

  picture(map: Matrix): void {
    if (!this.isShown) return;
    const xs = [mapX(map, 0, 0), mapX(map, 1, 1), mapX(map, 0, 1), mapX(map, 1, 0)];
    const ys = [mapY(map, 0, 0), mapY(map, 1, 1), mapY(map, 0, 1), mapY(map, 1, 0)];
    const rect: Rect = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
    // Some printers draw the lines of tables as tiny pictures.
    const bars = barRules([
      { x: rect.x0, y: rect.y0 },
      { x: rect.x1, y: rect.y1 },
    ]);
    this.marks.rules.push(...bars);
    if (bars.length === 0) this.marks.pictures.push(rect);
  }

  text(items: readonly unknown[]): void {
    this.state.painted = true;
    const { marks, state } = this;
    const { glyphs, width, height } = marks;
    showText(items, state, this.cursor, (glyph) => {
      if (!this.isShown || glyph.size < SMALLEST || !Number.isFinite(glyph.x0 + glyph.y0)) return;
      const { x0, y0, x1, y1, text, size, down, turn } = glyph;
      if (x1 < 0 || y1 < 0 || x0 > width || y0 > height) return;
      const isBlank = text.trim() === '';
      if (state.invisible || state.transparent) marks.invisible += isBlank ? 0 : 1;
      else if (turn === null) marks.slanted += isBlank ? 0 : 1;
      else if (glyphs.length < PDF_LIMITS.glyphs)
        glyphs.push({ x0, y0, x1, y1, text, size, down, turn, order: glyphs.length });
    });
  }

  path(data: ArrayLike<number>, paint: Paint): void {
    this.state.painted = true;
    const { whiteFill, whiteStroke, map } = this.state;
    if (!this.isShown || this.marks.rules.length >= PDF_LIMITS.rulesPerPage) return;
    const coloured = { fill: paint.fill && !whiteFill, stroke: paint.stroke && !whiteStroke };
    if (coloured.fill || coloured.stroke) {
      const { rules, areas } = readPath(data, map, coloured);
      this.marks.rules.push(...rules);
      if (this.#areas.length < PDF_LIMITS.areasPerPage) this.#areas.push(...areas);
    }
    const white = { fill: paint.fill && whiteFill, stroke: paint.stroke && whiteStroke };
    if (this.#areas.length > 0 && (white.fill || white.stroke)) this.whiteLines(readPath(data, map, white).rules);
  }

  /** White lines part cells only where they lie on a coloured ground. */
  private whiteLines(rules: readonly Rule[]): void {
    for (const rule of rules) {
      const middle = (rule.from + rule.to) / 2;
      const [x, y] = rule.upright ? [rule.at, middle] : [middle, rule.at];
      const onColour = this.#areas.some(
        (area) => x >= area.x0 - EDGE && x <= area.x1 + EDGE && y >= area.y0 - EDGE && y <= area.y1 + EDGE,
      );
      if (onColour) this.marks.rules.push(rule);
    }
  }

  moveLine(x: number, y: number): void {
    const { cursor } = this;
    cursor.lineX += x;
    cursor.lineY += y;
    cursor.x = cursor.lineX;
    cursor.y = cursor.lineY;
  }
}
