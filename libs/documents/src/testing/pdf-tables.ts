import { type PdfMark, pdfBar, pdfLine, pdfText, pdfTextWidth } from './pdf-builder';

/** A cell of a drawn table: its text by lines, how far it reaches, and how the text runs. */
export type PdfCell = { text: string; columns?: number; rows?: number; turn?: 0 | 1 | 3 };

/** How a table is drawn. `missing` leaves out sides of the frame, as printers do at page breaks. */
export type PdfTableStyle = {
  rules?: 'lines' | 'bars' | 'dots' | 'level' | 'none';
  size?: number;
  align?: 'middle' | 'left' | 'right';
  missing?: readonly ('top' | 'bottom' | 'left' | 'right')[];
};

type Placed = PdfCell & { row: number; column: number; columnSpan: number; rowSpan: number };

/** Places cells row by row into the first free column, as word processors do. */
function placeCells(rows: readonly (readonly PdfCell[])[]): Placed[] {
  const taken = new Set<string>();
  const placed: Placed[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (taken.has(`${row},${column}`)) column++;
      const { columns: columnSpan = 1, rows: rowSpan = 1 } = cell;
      for (let y = row; y < row + rowSpan; y++)
        for (let x = column; x < column + columnSpan; x++) taken.add(`${y},${x}`);
      placed.push({ ...cell, row, column, columnSpan, rowSpan });
      column += columnSpan;
    }
  });
  return placed;
}

function sums(start: number, lengths: readonly number[]): number[] {
  const all = [start];
  for (const length of lengths) all.push((all.at(-1) ?? start) + length);
  return all;
}

function side(style: PdfTableStyle, x0: number, y0: number, x1: number, y1: number): PdfMark[] {
  const isLevel = y0 === y1;
  if (style.rules === 'none' || (style.rules === 'level' && !isLevel)) return [];
  if (style.rules === 'bars')
    return [isLevel ? pdfBar(x0, y0 - 0.24, x1 - x0, 0.48) : pdfBar(x0 - 0.24, y0, 0.48, y1 - y0)];
  return [pdfLine(x0, y0, x1, y1, style.rules === 'dots' ? '[0.75 0.75] 0 d' : '')];
}

function textMarks(cell: Placed, frame: { x0: number; y0: number; x1: number; y1: number }, style: PdfTableStyle) {
  const { size = 10.5, align = 'middle' } = style;
  const lines = cell.text === '' ? [] : cell.text.split('\n');
  const { x0, y0, x1, y1 } = frame;
  return lines.map((line, at) => {
    const width = pdfTextWidth(line, size);
    if (cell.turn) {
      const middle = (x0 + x1) / 2 + (at - (lines.length - 1) / 2) * size * 1.2 * (cell.turn === 1 ? -1 : 1);
      const from = (y0 + y1) / 2 + (cell.turn === 1 ? -width / 2 : width / 2);
      return pdfText(middle + (cell.turn === 1 ? -0.38 : 0.38) * size, from, line, { size, turn: cell.turn });
    }
    const x = align === 'left' ? x0 + 3 : align === 'right' ? x1 - 3 - width : (x0 + x1 - width) / 2;
    const y = (y0 + y1) / 2 + (at - (lines.length - 1) / 2) * size * 1.2 + 0.38 * size;
    return pdfText(x, y, line, { size });
  });
}

/** A table with its upper left corner at (x, y); `widths` of its columns and `heights` of its rows in points. */
export function pdfTable(
  x: number,
  y: number,
  widths: readonly number[],
  heights: readonly number[],
  rows: readonly (readonly PdfCell[])[],
  style: PdfTableStyle = {},
): PdfMark[] {
  const [xs, ys] = [sums(x, widths), sums(y, heights)];
  const missing = new Set(style.missing);
  return placeCells(rows).flatMap((cell) => {
    const [x0 = 0, x1 = 0] = [xs[cell.column], xs[cell.column + cell.columnSpan]];
    const [y0 = 0, y1 = 0] = [ys[cell.row], ys[cell.row + cell.rowSpan]];
    const isEdge = { top: y0 === ys[0], bottom: y1 === ys.at(-1), left: x0 === xs[0], right: x1 === xs.at(-1) };
    const isDrawn = (edge: 'top' | 'bottom' | 'left' | 'right') => !(isEdge[edge] && missing.has(edge));
    return [
      ...(isDrawn('top') ? side(style, x0, y0, x1, y0) : []),
      ...(isDrawn('bottom') ? side(style, x0, y1, x1, y1) : []),
      ...(isDrawn('left') ? side(style, x0, y0, x0, y1) : []),
      ...(isDrawn('right') ? side(style, x1, y0, x1, y1) : []),
      ...textMarks(cell, { x0, y0, x1, y1 }, style),
    ];
  });
}

/** Rows of plain cells. */
export const pdfCells = (...rows: (readonly string[])[]): PdfCell[][] =>
  rows.map((row) => row.map((text) => ({ text })));
