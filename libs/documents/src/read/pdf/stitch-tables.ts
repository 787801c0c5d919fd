import { UNKNOWN_CHARACTER } from './clean-glyphs';
import type { DraftPdfCell, PdfTable } from './pdf-table';
import { beginsEntry, isFigureText } from './segments';

/** How far the columns of two parts of one table may lie apart, points. */
const SAME_PLACE = 5;

const tight = (text: string) => text.replace(/\s+/g, '');
const isNear = (a: number, b: number) => Math.abs(a - b) <= SAME_PLACE;

/** Fewest columns that tell a part whose first or last column is missing: a merged cell may have no lines left. */
const FEWEST = 5;

/** True if all columns of one part are columns of the other, and both begin or end at the same place. */
export function fitTogether(upper: readonly number[], lower: readonly number[]): boolean {
  const [few, many] = upper.length <= lower.length ? [upper, lower] : [lower, upper];
  const left = isNear(few[0] ?? 0, many[0] ?? 0);
  const right = isNear(few.at(-1) ?? 0, many.at(-1) ?? 0);
  if (!(left && right) && !((left || right) && few.length >= FEWEST)) return false;
  return few.every((x) => many.some((other) => isNear(x, other)));
}

/** The cells of a part on the columns of the whole. */
function onColumns(part: PdfTable, xs: readonly number[]): DraftPdfCell[] {
  const place = part.xs.map((x) => xs.findIndex((other) => isNear(x, other)));
  return part.cells.map((cell) => {
    const column = place[cell.column] ?? cell.column;
    const end = place[cell.column + cell.columnSpan] ?? column + 1;
    return { ...cell, column, columnSpan: Math.max(1, end - column) };
  });
}

const rowText = (cells: readonly DraftPdfCell[], row: number): string =>
  cells
    .filter((cell) => cell.row === row)
    .sort((a, b) => a.column - b.column)
    .map((cell) => `${cell.column}:${tight(cell.text)}`)
    .join('|');

/** How many rows at the top of a part repeat those at the top of the whole. */
function repeatedHead(whole: readonly DraftPdfCell[], part: readonly DraftPdfCell[], rowCount: number): number {
  let rows = 0;
  while (rows < rowCount) {
    const text = rowText(part, rows);
    if (!/\p{L}/u.test(text) || text !== rowText(whole, rows)) break;
    rows++;
  }
  // The head ends where no cell reaches from it into the rows below, and it is no head if nothing is left.
  while (rows > 0 && part.some((cell) => cell.row < rows && cell.row + cell.rowSpan > rows)) rows--;
  return rows < rowCount ? rows : 0;
}

/** A figure, a part of one, or nothing. */
const isFigure = (text: string) => /^[\d.,/-]*$/.test(text.normalize('NFKC')) || isFigureText(text);

/** True if the words of the lower cell can be the rest of those of the upper one, which the page broke off. */
function goesOn(upper: DraftPdfCell, lower: DraftPdfCell): boolean {
  const words = tight(lower.text);
  return upper.endsFull && words !== '' && !isFigure(words) && !isFigure(tight(upper.text)) && !beginsEntry(words);
}

const isBelow = (upper: DraftPdfCell, lower: DraftPdfCell) =>
  upper.column === lower.column && upper.columnSpan === lower.columnSpan;

type Pair = { upper: DraftPdfCell | null; lower: DraftPdfCell };

/** The cells at the top of the lower part, each with the cell above; null where the halves differ in shape. */
function pairsAt(upper: readonly DraftPdfCell[], lower: readonly DraftPdfCell[], seam: number): Pair[] {
  const above = upper.filter((cell) => cell.row + cell.rowSpan === seam);
  return lower
    .filter((cell) => cell.row === seam)
    .map((cell) => ({ upper: above.find((one) => isBelow(one, cell)) ?? null, lower: cell }));
}

function unite(upper: DraftPdfCell, lower: DraftPdfCell, rows: number): void {
  upper.rowSpan += rows;
  upper.text += lower.text;
  upper.boxes = [...upper.boxes, ...lower.boxes];
  upper.endsFull = lower.text === '' ? upper.endsFull : lower.endsFull;
}

/** A merged cell that the page break cut in two: blank below, or with the rest of the words. */
function isCutCell(upper: DraftPdfCell, lower: DraftPdfCell): boolean {
  if (upper.rowSpan === 1 && lower.rowSpan === 1) return false;
  const [above, below] = [tight(upper.text), tight(lower.text)];
  return above !== '' && !isFigure(above) && (below === '' || goesOn(upper, lower));
}

/**
 * How the page broke one row in two: `label` where a label goes on below and every other cell is filled in one half, or
 * has a figure that was too long for its column; `figures` where only figures stand below a labelled row, which nothing
 * but its missing label tells from a row of its own. Null for two rows.
 */
function brokenRow(pairs: readonly Pair[]): 'label' | 'figures' | null {
  const seen = { labels: 0, words: 0, figures: 0, wrapped: 0 };
  for (const { upper, lower } of pairs) {
    if (upper && isCutCell(upper, lower)) continue;
    if (!upper || lower.rowSpan > 1) return null;
    const [above, below] = [tight(upper.text), tight(lower.text)];
    if (above !== '' && below !== '') {
      if (isFigure(above) && isFigure(below)) seen.wrapped++;
      else if (goesOn(upper, lower)) seen.labels++;
      else return null;
    } else if (!isFigure(below)) return null;
    else if (!isFigure(above)) seen.words++;
    else if (above !== below) seen.figures++;
  }
  if (seen.labels === 1 && seen.figures + seen.wrapped > 0) return 'label';
  return seen.labels === 0 && seen.words > 0 && seen.wrapped > 0 ? 'figures' : null;
}

/** Text of a figure that stands in both halves; without the rest of a label, or with room left, it is not certain. */
function restOfFigure(upper: DraftPdfCell, lower: DraftPdfCell, broken: 'label' | 'figures'): string {
  if (tight(lower.text) === '' || !isFigure(tight(upper.text)) || !isFigure(tight(lower.text))) return '';
  const certain = broken === 'label' && (upper.endsFull || tight(upper.text) === '');
  return certain ? '' : UNKNOWN_CHARACTER;
}

/**
 * True if the break runs through merged cells of a head: cells that go on below, or have nothing more to say, beside
 * words in cells of another shape, which a row of its own would not have.
 */
function isCutHead(pairs: readonly Pair[]): boolean {
  const aligned = pairs.filter(({ upper }) => upper !== null);
  const others = pairs.filter(({ upper }) => upper === null);
  const isRest = ({ upper, lower }: Pair) =>
    upper !== null && !isFigure(tight(upper.text)) && (tight(lower.text) === '' || goesOn(upper, lower));
  return (
    aligned.length > 1 &&
    others.length > 1 &&
    aligned.every(isRest) &&
    !others.some(({ lower }) => isFigure(tight(lower.text)))
  );
}

/** Joins rows and cells that the page break cut; the rows of `lower` count from `seam` on. */
function joinAtSeam(upper: DraftPdfCell[], lower: DraftPdfCell[], seam: number): DraftPdfCell[] {
  const pairs = pairsAt(upper, lower, seam);
  const broken = brokenRow(pairs);
  const whole = broken !== null || isCutHead(pairs);
  const cut = pairs.filter(({ upper: above, lower: below }) => above && (whole || isCutCell(above, below)));
  // Where every cell seems to go on, the row is one of its own.
  if (!broken && cut.length === pairs.length) return [...upper, ...lower];
  for (const { upper: above, lower: below } of cut) {
    if (!above) continue;
    const doubt = broken ? restOfFigure(above, below, broken) : '';
    unite(above, below, broken ? below.rowSpan - 1 : below.rowSpan);
    above.text += doubt;
  }
  const gone = new Set(cut.map((pair) => pair.lower));
  const left = lower.filter((cell) => !gone.has(cell));
  return [...upper, ...(broken ? left.map((cell) => ({ ...cell, row: cell.row - 1 })) : left)];
}

/** A row at the seam in which one blank cell begins is what a merged cell left over beside it. */
function isLeftOver(cells: readonly DraftPdfCell[], row: number): boolean {
  const own = cells.filter((cell) => cell.row === row);
  return own.length <= 1 && own.every((cell) => cell.rowSpan === 1 && tight(cell.text) === '');
}

/** Without such rows at the end that touches the other part. */
function trimSeam(part: PdfTable, end: 'first' | 'last'): PdfTable {
  const row = end === 'first' ? 0 : part.rowCount - 1;
  if (part.rowCount < 2 || !isLeftOver(part.cells, row)) return part;
  const cells = part.cells
    .filter((cell) => cell.row !== row || cell.rowSpan > 1)
    .map((cell) => {
      const covers = cell.row <= row && row < cell.row + cell.rowSpan;
      const moved = end === 'first' && cell.row > 0 ? cell.row - 1 : cell.row;
      return { ...cell, row: moved, rowSpan: covers ? cell.rowSpan - 1 : cell.rowSpan };
    });
  return { ...part, cells, rowCount: part.rowCount - 1 };
}

/** The columns of both parts together, from left to right. */
function allColumns(upper: readonly number[], lower: readonly number[]): number[] {
  const extra = lower.filter((x) => !upper.some((other) => isNear(x, other)));
  return [...upper, ...extra].sort((a, b) => a - b);
}

/** One table of two parts on consecutive pages: the head repeated on the second page is dropped. */
export function stitchTables(first: PdfTable, second: PdfTable): PdfTable {
  const [upper, lower] = [trimSeam(first, 'last'), trimSeam(second, 'first')];
  const xs = allColumns(upper.xs, lower.xs);
  const above = onColumns(upper, xs);
  const below = onColumns(lower, xs);
  const head = repeatedHead(above, below, lower.rowCount);
  const seam = upper.rowCount;
  const moved = below.filter((cell) => cell.row >= head).map((cell) => ({ ...cell, row: cell.row - head + seam }));
  const cells = joinAtSeam(above, moved, seam);
  const rowCount = cells.reduce((most, cell) => Math.max(most, cell.row + cell.rowSpan), 0);
  return { ...lower, xs, rowCount, cells, glyphs: [...upper.glyphs, ...lower.glyphs] };
}
