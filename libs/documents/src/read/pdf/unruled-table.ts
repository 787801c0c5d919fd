import type { Box } from '../../document-tree';
import type { Page } from './page-frame';
import { around, middleY, type Rect } from './page-marks';
import type { Column, DraftPdfCell, PdfTable } from './pdf-table';
import { beginsEntry, isFigureText } from './segments';
import type { TextLine } from './text-lines';
import { cutAtColumns, figureColumns, overlaps, withBlankColumns } from './unruled-columns';
import type { TabularLine } from './unruled-regions';

/** Lines of one cell follow each other within this multiple of the size. */
const PITCH = 1.5;
/** Label cells beside each other in front of the figures. */
const MOST_LABELS = 3;

/** A cell of one or several lines before its place in the grid is known. */
type Piece = Rect & { text: string; size: number };
type Row = { middle: number; pieces: Piece[] };

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

/** A row with fewer of its figures than this share of another's may hold only the rest of one. */
const FEW = 0.4;

const figuresIn = ({ pieces }: Row): number => pieces.filter((piece) => isFigureText(piece.text)).length;

/**
 * True if figures without words of their own, or very few of them, stand so close to another row that they may be the
 * rest of a figure that was too long for its column. Only lines between the cells could tell.
 */
const mayBeWrapped = (rows: readonly Row[]): boolean => {
  const withFigures = rows.filter(isRowWithFigures);
  return withFigures.some((row) => {
    const size = Math.max(...row.pieces.map((piece) => piece.size));
    const figures = figuresIn(row);
    return withFigures.some(
      (other) =>
        other !== row &&
        Math.abs(other.middle - row.middle) < WRAPPED * size &&
        (figures === row.pieces.length || figures < FEW * figuresIn(other)),
    );
  });
};

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
    const covered = coveredBy(piece, columns);
    placed.push({ piece, column: labels + covered.from, columnSpan: covered.to - covered.from + 1 });
  }
  return clashes(placed) ? null : placed;
}

/** The columns that a piece stands over; a title over the gap between two of them stands over both. */
function coveredBy(piece: Piece, columns: readonly Column[]): { from: number; to: number } {
  const covered = columns.flatMap((column, at) => (overlaps(piece, column) ? [at] : []));
  const [from, to] = [covered[0], covered.at(-1)];
  if (from !== undefined && to !== undefined) return { from, to };
  const right = columns.findIndex((column) => column.from >= piece.x1);
  return right < 0 ? { from: columns.length - 1, to: columns.length - 1 } : { from: Math.max(0, right - 1), to: right };
}

const clashes = (placed: readonly Placed[]): boolean =>
  placed.some((one) =>
    placed.some((other) => one !== other && other.column >= one.column && other.column < one.column + one.columnSpan),
  );

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
