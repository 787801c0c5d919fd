/**
 * What a cell is, which decides how it looks. `title` spans a block, `note` is small print, `header` and `label` are
 * the printed words of a table, `value` holds data, `total` a sum.
 */
export const SHEET_CELL_KINDS = ['title', 'note', 'header', 'label', 'value', 'total'] as const;
export type SheetCellKind = (typeof SHEET_CELL_KINDS)[number];

/**
 * One cell at its 0-based place; a span of 1 is an ordinary cell. Numbers stay numbers; text that a spreadsheet would
 * take for a formula is neutralised by the writers, not by the caller. `formula` is a spreadsheet formula without the
 * leading `=` (see `sumFormula`); `value` is then its cached result. `decimals` is the number of decimals shown
 * (default 0 for whole numbers, as needed otherwise).
 */
export type SheetCell = {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  kind: SheetCellKind;
  value: number | string | null;
  formula?: string;
  decimals?: number;
};

/**
 * One sheet, free of any trade: placed cells, column widths in characters, and how it is printed. `repeatRows` are the
 * 0-based rows (inclusive) printed again on every page; `footer` stands left in the page foot, the page number
 * 「第 x 页 / 共 y 页」 right. Rows and columns below `frozenRows` and `frozenColumns` scroll.
 */
export type SheetGrid = {
  name: string;
  columns: { width: number }[];
  cells: SheetCell[];
  frozenRows: number;
  frozenColumns: number;
  landscape: boolean;
  repeatRows: { first: number; last: number } | null;
  footer: string;
  /** Shrinks the sheet to a single page when printed; otherwise only its width is fitted. */
  onePage?: boolean;
  /** Cells that people fill in. */
  inputs?: SheetInput[];
};

/**
 * A cell to be filled in: whole numbers, amounts with decimals, or words. `hint` is shown beside it. Other entries
 * (a slash, a dash) are allowed after a question, for they are what reports print.
 */
export type SheetInput = { row: number; column: number; kind: 'count' | 'amount' | 'words'; hint: string };

/** One line of the sheet 说明: what the table is, its scope, filters, versions. */
export type SheetFact = { label: string; value: string };

/** A workbook: `title` goes into the document properties, `facts` become the last sheet 说明 (none if empty). */
export type WorkbookInput = { title: string; sheets: SheetGrid[]; facts: SheetFact[] };
