import type { SheetFact } from './sheet-grid';

/**
 * One column of a plain table. Columns that follow each other with the same `group` get a common merged header above.
 * `sum` puts a live SUM into the totals row; its cached result is the sum of the numbers of the column.
 */
export type TableColumn = {
  title: string;
  group?: string;
  width: number;
  sum?: boolean;
  decimals?: number;
};

/**
 * A plain table: one line a record. `rows[i][j]` belongs to `columns[j]`; null is an empty cell. `totalLabel` is the
 * word in the first column of the totals row, null for no totals row.
 */
export type TableSheet = {
  name: string;
  title: string;
  columns: TableColumn[];
  rows: (number | string | null)[][];
  totalLabel: string | null;
  /** How many columns at the left stay in view. */
  frozenColumns: number;
  landscape: boolean;
  footer: string;
};

/** A workbook of plain tables, see `WorkbookInput`. */
export type TableWorkbookInput = { title: string; tables: TableSheet[]; facts: SheetFact[] };
