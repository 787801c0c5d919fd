/** The numbers of a chart as a table: what the table view shows and what is downloaded. */
export type ChartTable = {
  columns: { key: string; title: string; numeric: boolean; wanYuan?: boolean }[];
  rows: { key: string; cells: (string | number | null)[]; href?: string | null }[];
};

/** What a download says about itself: title, lines below the numbers, and the colours of the series for a picture. */
export type ChartMeta = { title: string; lines: string[]; keys?: { label: string; color: string }[] };

const FORMULA_START = /^[=+\-@\t\r]/;

/** A text that a spreadsheet would read as a formula gets an apostrophe in front. */
export function neutralise(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function csvCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = neutralise(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** UTF-8 with BOM and CRLF, as Excel expects; unknown is an empty cell. The scope stands below the numbers. */
export function toCsv(table: ChartTable, meta: ChartMeta): string {
  const lines = [
    table.columns.map((column) => csvCell(column.title)),
    ...table.rows.map((row) => row.cells.map(csvCell)),
    [],
    ...[meta.title, ...meta.lines].map((line) => [csvCell(line)]),
  ];
  return `\ufeff${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}
