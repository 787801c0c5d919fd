import type { TableBlock, TableCell } from '@gongkai/documents';
import type { Place } from '@gongkai/domain';

/** One row of a statistics table's grid. `cells` are all cells that cover it, from left to right. */
export type GridRow = { block: TableBlock; row: number; cells: TableCell[] };

/** The rows of several tables that together hold one official table, in reading order. */
export function gridRows(blocks: readonly TableBlock[]): GridRow[] {
  return blocks.flatMap((block) => {
    const rows: GridRow[] = Array.from({ length: block.rowCount }, (_, row) => ({ block, row, cells: [] }));
    for (const cell of block.cells)
      for (let row = cell.row; row < cell.row + cell.rowSpan; row++) rows[row]?.cells.push(cell);
    for (const row of rows) row.cells.sort((a, b) => a.column - b.column);
    return rows;
  });
}

/** Place of a cell of a table. */
export function placeOfGridCell(block: TableBlock, cell: TableCell): Place {
  const { page, table, index } = block;
  const { row, column, text, boxes } = cell;
  const at = boxes?.[0]?.page ?? page;
  const place: Place = { page: at, table, row, column, quote: text, block: index, line: null, offset: null };
  if (boxes) place.boxes = boxes;
  return place;
}

/** First grid column to the right of a cell. */
export const endOf = (cell: TableCell) => cell.column + cell.columnSpan;
