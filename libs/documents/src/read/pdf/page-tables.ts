import { isBlank } from '../tree/piece';
import { cellText } from './cell-text';
import { foldRows } from './fold-rows';
import { type Lattice, type LatticeCell, latticeOf } from './lattice';
import type { Page } from './page-frame';
import { PAGE_NUMBER } from './page-furniture';
import { around, type Glyph, middleX, middleY, type Rect } from './page-marks';
import type { DraftPdfCell, PdfTable } from './pdf-table';
import { groupRules } from './rule-groups';
import { settleStrayDigits } from './stray-digits';
import { linesOf } from './text-lines';

/** Index of the stretch between two sorted positions that holds a value; -1 outside. */
function stretchOf(positions: readonly number[], value: number): number {
  if (value < (positions[0] ?? 0) || value > (positions.at(-1) ?? 0)) return -1;
  let low = 0;
  let high = positions.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** Which cell each character stands in; characters outside all cells are left out. */
function ownersOf(lattice: Lattice, glyphs: readonly Glyph[]): Map<Glyph, LatticeCell> {
  const columns = lattice.xs.length - 1;
  const places = new Map<number, LatticeCell>();
  for (const cell of lattice.cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
        places.set(row * columns + column, cell);
  const owner = new Map<Glyph, LatticeCell>();
  for (const glyph of glyphs) {
    const [row, column] = [stretchOf(lattice.ys, middleY(glyph)), stretchOf(lattice.xs, middleX(glyph))];
    const cell = row < 0 || column < 0 ? undefined : places.get(row * columns + column);
    if (cell) owner.set(glyph, cell);
  }
  return owner;
}

/** A table that ends below this share of the page may be broken there. */
const LOW = 0.75;
/** Height of a line that hangs out of a table at the end of a page, points. */
const OVERHANG = 16;

/**
 * The characters that hang out below a table which the page breaks: some printers end the lines of the table a little
 * above its last line of text. They belong to the cells above them.
 */
function overhang(lattice: Lattice, glyphs: readonly Glyph[], page: Page): Map<Glyph, LatticeCell> {
  const bottom = lattice.ys.at(-1) ?? 0;
  if (lattice.openBelow.length === 0 || bottom < page.height * LOW) return new Map();
  const hanging = glyphs.filter((glyph) => {
    const y = middleY(glyph);
    return y > bottom && y < bottom + OVERHANG && lattice.openBelow.includes(stretchOf(lattice.xs, middleX(glyph)));
  });
  const lines = linesOf(hanging);
  if (lines.length !== 1 || lines.some((line) => PAGE_NUMBER.test(line.text))) return new Map();
  const last = lattice.cells.filter((cell) => cell.row + cell.rowSpan === lattice.ys.length - 1);
  return new Map(
    hanging.flatMap((glyph) => {
      const cell = last.find((one) => middleX(glyph) >= one.x0 && middleX(glyph) <= one.x1);
      return cell ? [[glyph, cell] as const] : [];
    }),
  );
}

const ranksOf = (starts: readonly number[]) => {
  const sorted = [...new Set(starts)].sort((a, b) => a - b);
  return { sorted, rank: (value: number) => sorted.filter((start) => start < value).length };
};

/** Share of a cell that a picture must cover to be its content. */
const PICTURE_SHARE = 0.3;

function showsPicture(cell: Rect, pictures: readonly Rect[]): boolean {
  const area = (cell.x1 - cell.x0) * (cell.y1 - cell.y0);
  return pictures.some((picture) => {
    const width = Math.min(cell.x1, picture.x1) - Math.max(cell.x0, picture.x0);
    const height = Math.min(cell.y1, picture.y1) - Math.max(cell.y0, picture.y0);
    return width > 0 && height > 0 && width * height >= area * PICTURE_SHARE;
  });
}

/** A lattice with its characters as a table; columns and rows in which no cell begins are collapsed. */
function fillLattice(lattice: Lattice, owner: Map<Glyph, LatticeCell>, page: Page): PdfTable {
  const uncertain = settleStrayDigits(owner);
  const glyphs = new Map<LatticeCell, Glyph[]>();
  for (const [glyph, cell] of owner) {
    const own = glyphs.get(cell);
    if (own) own.push(glyph);
    else glyphs.set(cell, [glyph]);
  }
  const columns = ranksOf(lattice.cells.map((cell) => cell.column));
  const rows = ranksOf(lattice.cells.map((cell) => cell.row));
  const cells = lattice.cells.map((cell): DraftPdfCell => {
    const { text, endsFull } = cellText(glyphs.get(cell) ?? [], cell, uncertain.has(cell));
    const [row, column] = [rows.rank(cell.row), columns.rank(cell.column)];
    return {
      row,
      column,
      rowSpan: Math.max(1, rows.rank(cell.row + cell.rowSpan) - row),
      columnSpan: Math.max(1, columns.rank(cell.column + cell.columnSpan) - column),
      text,
      picture: isBlank(text) && showsPicture(cell, page.pictures),
      boxes: [page.toBox(cell)],
      endsFull,
    };
  });
  const frame = around(lattice.cells) ?? { x0: 0, y0: 0, x1: 0, y1: 0 };
  const xs = [...columns.sorted.map((column) => lattice.xs[column] ?? 0), frame.x1];
  return { frame, xs, rowCount: rows.sorted.length, cells, glyphs: [...owner.keys()] };
}

const sizeOf = ({ xs, ys }: Lattice) => ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));

/** A frame as wide and high as most of the page is its border and no table. */
const isPageBorder = (lattice: Lattice, page: Page) =>
  lattice.cells.length === 1 && sizeOf(lattice) > page.width * page.height * 0.5;

/**
 * The ruled tables of a page and the characters outside of them. A table within a cell of another one is read on its
 * own. Lines that part nothing (the frame of a box, a rule below a heading) make no table.
 */
export function tablesOnPage(page: Page): { tables: PdfTable[]; rest: Glyph[] } {
  const lattices = groupRules(page.rules)
    .flatMap((group) => latticeOf(group) ?? [])
    .filter((lattice) => !isPageBorder(lattice, page))
    .sort((a, b) => sizeOf(a) - sizeOf(b));
  let rest = page.glyphs;
  const tables: PdfTable[] = [];
  for (const lattice of lattices) {
    const inside = ownersOf(lattice, rest);
    if (inside.size === 0) continue;
    const owner = new Map([...inside, ...overhang(lattice, rest, page)]);
    rest = rest.filter((glyph) => !owner.has(glyph));
    tables.push(foldRows(fillLattice(lattice, owner, page)));
  }
  return { tables: tables.sort((a, b) => a.frame.y0 - b.frame.y0 || a.frame.x0 - b.frame.x0), rest };
}
