import type { SheetGrid } from './sheet-grid';
import { neededHeight } from './sheet-style';

/**
 * Height in points of every row. Spreadsheet programs do not fit rows to merged cells, so heights are worked out here:
 * first from cells of one row, then a cell over several rows stretches its last row if they are too low together.
 */
export function rowHeights(sheet: SheetGrid): Map<number, number> {
  const heights = new Map<number, number>();
  const width = (column: number, span: number) =>
    sheet.columns.slice(column, column + span).reduce((sum, spec) => sum + spec.width, 0);
  const needed = sheet.cells
    .map((cell) => ({ cell, height: neededHeight(cell, width(cell.column, cell.columnSpan)) }))
    .sort((a, b) => a.cell.rowSpan - b.cell.rowSpan);
  for (const { cell, height } of needed) {
    const last = cell.row + cell.rowSpan - 1;
    let above = 0;
    for (let row = cell.row; row < last; row++) above += heights.get(row) ?? 0;
    heights.set(last, Math.max(heights.get(last) ?? 0, height - above));
  }
  return heights;
}
