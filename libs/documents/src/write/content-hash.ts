import { createHash } from 'node:crypto';
import type { SheetGrid } from './sheet-grid';

/** SHA-256 (hex) of what the sheets say: equal tables have equal hashes, whatever file they are written to. */
export function contentHash(sheets: readonly SheetGrid[]): string {
  const content = sheets.map((sheet) => ({
    name: sheet.name,
    cells: sheet.cells.map(({ row, column, rowSpan, columnSpan, value, formula }) => [
      row,
      column,
      rowSpan,
      columnSpan,
      value,
      formula ?? null,
    ]),
  }));
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
