import { safeText } from './safe-text';
import type { SheetGrid } from './sheet-grid';

/**
 * A sheet as CSV for spreadsheets: UTF-8 with byte order mark, CRLF, fields quoted only where needed, formula starts in
 * text neutralised, merged cells with their text in the first place. Numbers are written plainly (no separators).
 */
export function writeCsv(sheet: SheetGrid): Uint8Array {
  const rowCount = Math.max(0, ...sheet.cells.map((cell) => cell.row + cell.rowSpan));
  const rows = Array.from({ length: rowCount }, () => sheet.columns.map(() => ''));
  for (const cell of sheet.cells) {
    const row = rows[cell.row];
    if (row) row[cell.column] = field(cell.value);
  }
  return new TextEncoder().encode(`\ufeff${rows.map((row) => `${row.join(',')}\r\n`).join('')}`);
}

function field(value: number | string | null): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : safeText(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
