import type { CellValue } from 'hucre';
import { type ChartMeta, type ChartTable, neutralise } from './chart-table';

/** The numbers as a workbook: title, header, rows with numbers as numbers, scope below. Loads the writer when used. */
export async function toXlsx(table: ChartTable, meta: ChartMeta): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const text = (cell: string | number | null): CellValue => (typeof cell === 'string' ? neutralise(cell) : cell);
  return writeXlsx({
    sheets: [
      {
        name: 'Gongkai',
        columns: table.columns.map((column) => ({ width: column.numeric ? 16 : 32 })),
        rows: [
          [text(meta.title)],
          table.columns.map((column) => text(column.title)),
          ...table.rows.map((row) => row.cells.map(text)),
          [],
          ...meta.lines.map((line) => [text(line)]),
        ],
      },
    ],
  });
}
