import type { GridCell, TableSpec } from '@gongkai/domain';

/** The cells of a table row by row, left to right, as a browser draws them. */
export function drawnRows(table: TableSpec): GridCell[][] {
  return Array.from({ length: table.rowCount }, (_, row) =>
    table.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column),
  );
}

/**
 * How many rows at the top can stay in sight while the rest scrolls: those above the first label or value. None where headers
 * come again further down (table 2), because the first would then stand over the wrong block.
 */
export function stickyRowCount(table: TableSpec): number {
  const body = table.cells.filter((cell) => cell.kind === 'value' || cell.kind === 'label');
  const firstRow = Math.min(...body.map((cell) => cell.row));
  const headers = table.cells.filter((cell) => cell.kind === 'header' || cell.kind === 'title');
  return headers.some((cell) => cell.row > firstRow) ? 0 : firstRow;
}

/** How many columns at the left hold labels only. */
export function labelColumnCount(table: TableSpec): number {
  return Math.min(...table.cells.filter((cell) => cell.kind === 'value').map((cell) => cell.column));
}
