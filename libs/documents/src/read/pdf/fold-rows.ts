import { isBlank } from '../tree/piece';
import type { PdfTable } from './pdf-table';

/**
 * Without rows in which nothing begins but blank cells, while everything else reaches over them from above: printers
 * leave such slivers where a merged cell ends a little before or after the row beside it.
 */
export function foldRows(table: PdfTable): PdfTable {
  let { cells, rowCount } = table;
  for (let row = rowCount - 1; row > 0; row--) {
    const own = cells.filter((cell) => cell.row === row);
    const over = cells.filter((cell) => cell.row < row && row < cell.row + cell.rowSpan);
    const isSliver = own.every((cell) => cell.rowSpan === 1 && isBlank(cell.text) && !cell.picture);
    if (!isSliver || !over.some((cell) => !isBlank(cell.text)) || own.length >= over.length) continue;
    cells = cells.flatMap((cell) => {
      if (own.includes(cell)) return [];
      if (over.includes(cell)) return [{ ...cell, rowSpan: cell.rowSpan - 1 }];
      return [cell.row > row ? { ...cell, row: cell.row - 1 } : cell];
    });
    rowCount--;
  }
  return { ...table, cells, rowCount };
}
