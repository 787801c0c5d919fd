import { finishTable } from '../tree/finish-table';
import type { Notices } from '../tree/notices';
import { type DraftCell, isBlank, type Piece } from '../tree/piece';
import type { Merge, SheetText } from './sheet-text';

type Range = { from: number; to: number };

/**
 * What stands on a sheet: stretches of rows without a blank row between them are tables; rows that hold one text, or
 * a name and its value (`联系电话：| 0478…`), are lines. A line directly above a table belongs to the table, unless
 * another one follows it.
 */
export function sheetPieces(sheet: SheetText, notices: Notices): Piece[] {
  const spans = new Map(sheet.merges.map((merge) => [`${merge.row},${merge.column}`, merge]));
  return stretches(sheet).flatMap((range) => {
    const { lines, table } = partLines(sheet, range);
    return [...lines.from, ...tablePieces(sheet, table, spans, notices), ...lines.to];
  });
}

const filledIn = (row: readonly string[]): string[] => row.filter((text) => !isBlank(text));

/** Rows between blank ones; a blank row that is framed right below text belongs to it. */
function stretches({ rows, framed }: SheetText): Range[] {
  const ranges: Range[] = [];
  let open: Range | null = null;
  rows.forEach((row, at) => {
    const blank = filledIn(row).length === 0;
    if (!blank && open === null) {
      open = { from: at, to: at + 1 };
      ranges.push(open);
    } else if (open !== null && (!blank || framed[at] === true)) {
      open.to = at + 1;
      if (blank) open = null;
    } else open = null;
  });
  return ranges;
}

/** The text of a row that is a line of text: one cell, or a name with a colon and its value. */
function lineOf(row: readonly string[]): string | null {
  const [first = '', second, ...others] = filledIn(row);
  if (second === undefined) return first;
  return others.length === 0 && /[：:]\s*$/.test(first) ? `${first.trimEnd()}${second}` : null;
}

/**
 * Lines above and below a table, and the rows of the table between them. A row of a table with nothing but its label
 * filled in is no line: a line has no cells beside it, or runs over them.
 */
function partLines(sheet: SheetText, { from, to }: Range): { lines: { from: Piece[]; to: Piece[] }; table: Range } {
  const { rows, framed } = sheet;
  const isLine = (at: number) => {
    const row = rows[at] ?? [];
    if (lineOf(row) === null) return false;
    return /[：:]\s*$/.test(filledIn(row)[0] ?? '') || framed[at] !== true || isWide(sheet, at);
  };
  let first = from;
  while (first < to && isLine(first)) first++;
  let end = to;
  while (end > first && isWide(sheet, end - 1)) end--;
  const above = first === to ? first : Math.max(from, first - 1);
  return {
    lines: { from: linePieces(rows.slice(from, above)), to: linePieces(rows.slice(end, to)) },
    table: { from: above, to: end },
  };
}

/** Whether the row is one text in a cell that is merged over the sheet, but for a column or two. */
function isWide({ rows, merges, columnCount }: SheetText, at: number): boolean {
  const cells = rows[at] ?? [];
  if (filledIn(cells).length !== 1) return false;
  const place = cells.findIndex((text) => !isBlank(text));
  const isOver = ({ row, column, columnSpan }: Merge) =>
    row === at && column === place && columnSpan >= columnCount - 2;
  return merges.some((merge) => merge.columnSpan > 1 && isOver(merge));
}

const linePieces = (rows: readonly string[][]): Piece[] =>
  rows.flatMap((row): Piece[] => {
    const text = lineOf(row) ?? '';
    return isBlank(text) ? [] : [{ kind: 'paragraph', text, heading: null, line: null }];
  });

/** The rows as a table: every place is a cell, merged ones span, and no cell covers another. */
function tablePieces(
  sheet: SheetText,
  { from, to }: Range,
  spans: ReadonlyMap<string, Merge>,
  notices: Notices,
): Piece[] {
  const cells: DraftCell[] = [];
  const freeFrom: number[] = [];
  for (let row = from; row < to; row++)
    for (let column = 0; column < sheet.columnCount; column++) {
      if ((freeFrom[column] ?? 0) > row) continue;
      const merge = spans.get(`${row},${column}`);
      const rowSpan = Math.min(merge?.rowSpan ?? 1, to - row);
      let columnSpan = 1;
      const widest = Math.min(merge?.columnSpan ?? 1, sheet.columnCount - column);
      while (columnSpan < widest && (freeFrom[column + columnSpan] ?? 0) <= row) columnSpan++;
      for (let covered = column; covered < column + columnSpan; covered++) freeFrom[covered] = row + rowSpan;
      const text = sheet.rows[row]?.[column] ?? '';
      const pieces: Piece[] = text === '' ? [] : [{ kind: 'paragraph', text, heading: null, line: null }];
      cells.push({ row: row - from, column, rowSpan, columnSpan, pieces });
    }
  return finishTable(withoutBlankEdges(cells), notices);
}

/** Columns left of the first and right of the last text of this table belong to other tables of the sheet. */
function withoutBlankEdges(cells: DraftCell[]): DraftCell[] {
  const filled = cells.filter((cell) => cell.pieces.length > 0);
  const first = filled.reduce((least, cell) => Math.min(least, cell.column), Number.POSITIVE_INFINITY);
  const end = filled.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
  return cells
    .filter((cell) => cell.column >= first && cell.column < end)
    .map((cell) => ({
      ...cell,
      column: cell.column - first,
      columnSpan: Math.min(cell.columnSpan, end - cell.column),
    }));
}
