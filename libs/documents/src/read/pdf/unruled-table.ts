import type { Box } from '../../document-tree';
import type { Page } from './page-frame';
import { around, middleY, type Rect } from './page-marks';
import type { Column, DraftPdfCell, PdfTable } from './page-tables';
import { beginsEntry, isFigureText, segmentsOf } from './segments';
import type { TextLine } from './text-lines';
import type { TabularLine } from './unruled-regions';

/** Lines of one cell follow each other within this multiple of the size. */
const PITCH = 1.5;
/** Label cells beside each other in front of the figures. */
const MOST_LABELS = 3;

/** A cell of one or several lines before its place in the grid is known. */
type Piece = Rect & { text: string; size: number };
type Row = { middle: number; pieces: Piece[] };

const overlaps = (a: { x0: number; x1: number }, column: Column) => a.x0 < column.to && a.x1 > column.from;

/**
 * The columns of figures: what stands below each other is one column. Null where two figures of a row fall into one
 * column, for then the columns cannot be told.
 */
function figureColumns(lines: readonly TabularLine[]): Column[] | null {
  const rows = lines.map(({ segments }) => segments.filter((segment) => isFigureText(segment.text)));
  const columns: Column[] = [];
  for (const { x0, x1 } of rows.flat().sort((a, b) => a.x0 - b.x0)) {
    const last = columns.at(-1);
    if (last && x0 < last.to) last.to = Math.max(last.to, x1);
    else columns.push({ from: x0, to: x1 });
  }
  const clash = rows.some((row) => columns.some((column) => row.filter((one) => overlaps(one, column)).length > 1));
  return clash ? null : columns;
}

/** Columns that no figure fills, from the head: words that stand clear of the columns known so far. */
function withBlankColumns(columns: readonly Column[], lines: readonly TabularLine[]): Column[] {
  const first = columns[0]?.from ?? 0;
  const words = lines
    .filter(({ figures, segments }) => figures === 0 && segments.length > 1)
    .flatMap(({ segments }) => segments)
    .filter((segment) => segment.x0 > first);
  const all = [...columns];
  for (const { x0, x1 } of words.sort((a, b) => a.x1 - a.x0 - (b.x1 - b.x0)))
    if (!all.some((column) => overlaps({ x0, x1 }, column))) all.push({ from: x0, to: x1 });
  return all.sort((a, b) => a.from - b.from);
}

/** The same lines, cut also where columns of figures part words that stand close together in the head. */
function cutAtColumns(lines: readonly TabularLine[], columns: readonly Column[]): TabularLine[] {
  const rivers = columns.slice(1).map((column, at) => ({ from: columns[at]?.to ?? column.from, to: column.from }));
  return lines.map((line) => (line.figures > 0 ? line : { ...line, segments: segmentsOf(line.line, rivers) }));
}

const pieceOf = (line: TextLine): Piece => ({
  x0: line.x0,
  y0: line.y0,
  x1: line.x1,
  y1: line.y1,
  text: line.text,
  size: line.size,
});

/** Words that go on below: close under the piece, over the same stretch, and no new entry. */
function isNextLine(piece: Piece, line: TextLine): boolean {
  if (beginsEntry(line.text) || isFigureText(line.text) || isFigureText(piece.text)) return false;
  return line.y0 - piece.y1 < (PITCH - 1) * line.size && line.x0 < piece.x1 && line.x1 > piece.x0;
}

/** Joins wrapped words; `isRowOf` tells whether a line has figures of its own, so that two rows stay apart. */
function joinWords(lines: readonly TabularLine[]): Piece[] {
  const pieces: (Piece & { rows: number })[] = [];
  for (const { segments, figures } of lines)
    for (const segment of segments) {
      const own = figures > 0 ? 1 : 0;
      const above = pieces.findLast((piece) => isNextLine(piece, segment) && piece.rows + own < 2);
      if (above) {
        const frame = around([above, segment]) ?? above;
        Object.assign(above, frame, { text: above.text + segment.text, rows: above.rows + own });
      } else pieces.push({ ...pieceOf(segment), rows: own });
    }
  return pieces;
}

/** Rows by their figures; words belong to the row whose figures they stand beside, or are a row of their own. */
function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of pieces.filter((one) => isFigureText(one.text)).sort((a, b) => middleY(a) - middleY(b))) {
    const last = rows.at(-1);
    if (last && middleY(piece) - last.middle < piece.size * 0.5) last.pieces.push(piece);
    else rows.push({ middle: middleY(piece), pieces: [piece] });
  }
  const figureRows = [...rows];
  for (const piece of pieces.filter((one) => !isFigureText(one.text))) {
    const beside = figureRows.filter((row) => row.middle > piece.y0 && row.middle < piece.y1);
    const only = beside.length === 1 ? beside[0] : undefined;
    const level = rows.find((row) => Math.abs(row.middle - middleY(piece)) < piece.size * 0.5);
    const row = only ?? level;
    if (row) row.pieces.push(piece);
    else rows.push({ middle: middleY(piece), pieces: [piece] });
  }
  return rows.sort((a, b) => a.middle - b.middle);
}

/** Lines of one wrapped figure follow each other within this multiple of the size. */
const WRAPPED = 1.6;

/**
 * True if figures without words of their own stand so close to another row that they may be the rest of a figure that
 * was too long for its column. Only lines between the cells could tell.
 */
const mayBeWrapped = (rows: readonly Row[]): boolean =>
  rows.some((row, at) => {
    if (!row.pieces.every((piece) => isFigureText(piece.text))) return false;
    const size = Math.max(...row.pieces.map((piece) => piece.size));
    return [rows[at - 1], rows[at + 1]].some(
      (other) => other && isRowWithFigures(other) && Math.abs(other.middle - row.middle) < WRAPPED * size,
    );
  });

/** True for words that stand left of all figures. */
const isInFront = (piece: Piece, columns: readonly Column[]) =>
  !isFigureText(piece.text) && piece.x1 <= (columns[0]?.from ?? 0);

type Placed = { piece: Piece; column: number; columnSpan: number };

/** The cells of a row: words in front of the figures fill the label columns from the right, others the columns they cover. */
function placeRow(row: Row, columns: readonly Column[], labels: number): Placed[] | null {
  const front = row.pieces.filter((piece) => isInFront(piece, columns));
  // Words that reach into the figures beside them may have swallowed one.
  const reaching = row.pieces.some((piece) => !isFigureText(piece.text) && !front.includes(piece));
  if (isRowWithFigures(row) && reaching) return null;
  const placed: Placed[] = front
    .sort((a, b) => b.x0 - a.x0)
    .slice(0, labels)
    .map((piece, at) => ({ piece, column: labels - 1 - at, columnSpan: 1 }));
  for (const piece of row.pieces.filter((one) => !front.includes(one))) {
    const covered = columns.flatMap((column, at) => (overlaps(piece, column) ? [at] : []));
    const [from, to] = [covered[0], covered.at(-1)];
    if (from === undefined || to === undefined) return null;
    placed.push({ piece, column: labels + from, columnSpan: to - from + 1 });
  }
  return clashes(placed) ? null : placed;
}

const clashes = (placed: readonly Placed[]): boolean =>
  placed.some((one) =>
    placed.some((other) => one !== other && other.column >= one.column && other.column < one.column + one.columnSpan),
  );

/**
 * The rows of a table without lines that goes on from the page before, set on its columns; null if the figures do not
 * stand below those of the first part.
 */
export function alignUnruled(upper: PdfTable, lower: PdfTable): PdfTable | null {
  const [above, below] = [upper.unruled, lower.unruled];
  if (!above || !below || below.labels > above.labels) return null;
  const places = below.columns.map(({ from, to }) => {
    const met = above.columns.flatMap((column, at) => (overlaps({ x0: from, x1: to }, column) ? [at] : []));
    return met.length === 1 ? met[0] : undefined;
  });
  if (places.includes(undefined) || new Set(places).size < places.length) return null;
  const placeOf = (column: number) =>
    column < below.labels
      ? above.labels - below.labels + column
      : above.labels + (places[Math.min(column, below.labels + places.length - 1) - below.labels] ?? 0);
  const cells = lower.cells.map((cell) => {
    const column = placeOf(cell.column);
    return { ...cell, column, columnSpan: placeOf(cell.column + cell.columnSpan - 1) - column + 1 };
  });
  return { ...lower, cells, xs: upper.xs, unruled: above };
}

const isRowWithFigures = ({ pieces }: Row) => pieces.some((piece) => isFigureText(piece.text));

/**
 * A table whose cells only their places on the page part from each other. Null where the places do not tell safely
 * which figure stands in which column.
 */
export function unruledTable(found: readonly TabularLine[], page: Page): PdfTable | null {
  const figures = figureColumns(found);
  if (figures === null || figures.length === 0) return null;
  const lines = cutAtColumns(found, figures);
  const columns = withBlankColumns(figures, lines);
  const rows = rowsOf(joinWords(lines));
  if (mayBeWrapped(rows)) return null;
  const first = columns[0]?.from ?? 0;
  const labelsIn = (row: Row) => row.pieces.filter((piece) => isInFront(piece, columns)).length;
  const labels = Math.min(MOST_LABELS, Math.max(0, ...rows.map(labelsIn)));
  const cells: DraftPdfCell[] = [];
  for (const [row, entry] of rows.entries()) {
    const placed = placeRow(entry, columns, labels);
    if (placed === null) return null;
    for (const { piece, column, columnSpan } of placed) {
      const boxes: Box[] = [page.toBox(piece)];
      cells.push({ row, column, rowSpan: 1, columnSpan, text: piece.text, picture: false, boxes, endsFull: false });
    }
    if (!isRowWithFigures(entry)) continue;
    // A blank place between figures is a blank cell: the columns around it are known.
    const taken = new Set(placed.flatMap((one) => Array.from({ length: one.columnSpan }, (_, at) => one.column + at)));
    columns.forEach((column, at) => {
      if (taken.has(labels + at)) return;
      const frame = { x0: column.from, x1: column.to, y0: entry.middle - 5, y1: entry.middle + 5 };
      const boxes = [page.toBox(frame)];
      cells.push({
        row,
        column: labels + at,
        rowSpan: 1,
        columnSpan: 1,
        text: '',
        picture: false,
        boxes,
        endsFull: false,
      });
    });
  }
  const frame = around(lines.map(({ line }) => line));
  if (frame === null || labels + columns.length < 2) return null;
  const step = (first - frame.x0) / Math.max(1, labels);
  const starts = [
    ...Array.from({ length: labels }, (_, at) => frame.x0 + at * step),
    ...columns.map(({ from }) => from),
  ];
  const xs = [...starts, frame.x1 + 1];
  const glyphs = lines.flatMap(({ line }) => line.glyphs);
  return { frame, xs, rowCount: rows.length, cells, glyphs, unruled: { labels, columns } };
}
