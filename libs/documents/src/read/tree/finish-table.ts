import type { TableCell } from '../../document-tree';
import type { Notices } from './notices';
import { ownText } from './own-text';
import { type DraftCell, isBlank, type Piece, type TablePiece } from './piece';
import { countCharacter } from './text-edges';

/** From here on a cell holds prose and not a figure; if most of the text is prose, the table only arranges the page. */
const PROSE_LINES = 6;
const PROSE_LENGTH = 400;
const PROSE_SHARE = 0.6;

/**
 * What a finished table becomes: one table, or, if it only arranges the page (it holds other tables, one column, or
 * whole passages of prose), the pieces of its cells in reading order. Empty tables vanish.
 */
export function finishTable(cells: DraftCell[], notices: Notices): Piece[] {
  const columns = startColumns(cells);
  if (columns.length === 1 || holdsTables(cells) || isMostlyProse(cells)) return cells.flatMap((cell) => cell.pieces);
  const placed = cells.map((cell) => placeCell(cell, columns, notices));
  if (placed.every((cell) => isBlank(cell.text) && !cell.picture)) return [];
  const rowCount = placed.reduce((most, cell) => Math.max(most, cell.row + cell.rowSpan), 0);
  return [{ kind: 'table', rowCount, columnCount: columns.length, cells: placed }];
}

/** Columns in which a cell starts; the others are slivers that editors leave behind, and are collapsed. */
function startColumns(cells: DraftCell[]): number[] {
  return [...new Set(cells.map((cell) => cell.column))].sort((a, b) => a - b);
}

/** A table of data may hold a small table in one cell; a layout holds at least as many cells inside as of its own. */
function holdsTables(cells: DraftCell[]): boolean {
  let innerCells = 0;
  for (const cell of cells)
    for (const piece of cell.pieces) if (piece.kind === 'table') innerCells += piece.cells.length;
  if (innerCells === 0) return false;
  const ownCells = cells.filter((cell) => !cell.pieces.some((piece) => piece.kind === 'table') && !isEmpty(cell));
  return innerCells >= ownCells.length;
}

function isEmpty(cell: DraftCell): boolean {
  return cell.pieces.every((piece) => piece.kind === 'paragraph' && isBlank(piece.text));
}

function isMostlyProse(cells: DraftCell[]): boolean {
  let all = 0;
  let prose = 0;
  for (const cell of cells) {
    const length = textLength(cell);
    all += length;
    if (length >= PROSE_LENGTH && lineCount(cell) >= PROSE_LINES) prose += length;
  }
  return prose > 0 && prose >= all * PROSE_SHARE;
}

function textLength(cell: DraftCell): number {
  let length = 0;
  for (const piece of cell.pieces) if (piece.kind === 'paragraph') length += piece.text.length;
  return length;
}

function lineCount(cell: DraftCell): number {
  let lines = 0;
  for (const piece of cell.pieces) if (piece.kind === 'paragraph') lines += countCharacter(piece.text, '\n') + 1;
  return lines;
}

function placeCell(cell: DraftCell, columns: number[], notices: Notices): TableCell {
  const text = cellText(cell.pieces, notices);
  const column = rank(columns, cell.column);
  return {
    row: cell.row,
    column,
    rowSpan: cell.rowSpan,
    columnSpan: Math.max(1, rank(columns, cell.column + cell.columnSpan) - column),
    text,
    picture: isBlank(text) && cell.pieces.some((piece) => piece.kind === 'image'),
  };
}

/** How many of the sorted `columns` lie before `column`. */
function rank(columns: number[], column: number): number {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle] ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cellText(pieces: Piece[], notices: Notices): string {
  const only = pieces[0];
  if (pieces.length === 1 && only?.kind === 'paragraph') return only.text;
  const lines: string[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'paragraph') lines.push(piece.text);
    if (piece.kind === 'table') {
      notices.add('warning', 'table-in-cell', '有单元格里又套了一个小表格，已按文字并入该单元格。');
      lines.push(...tableLines(piece));
    }
  }
  return ownText(lines.join('\n'));
}

function tableLines(table: TablePiece): string[] {
  const rows = new Map<number, string[]>();
  for (const cell of table.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell.text]);
  return [...rows.values()].map((row) => row.join('\t'));
}
