/** Stable dotted id of one statistics cell, for instance `requests.newRequests.naturalPerson`. */
export type FigureId = string;

/**
 * The official tables: part 二 (`proactive`), part 三 (`requests`), part 四 (`review`), and the statistics annex of the
 * reports for 2014 to 2018 (`annex`), which stands in no numbered part.
 */
export const TABLE_KEYS = ['proactive', 'requests', 'review', 'annex'] as const;
export type TableKey = (typeof TABLE_KEYS)[number];

/** Unit of a figure: 件 and the like, 项, 万元, or an amount of money whose unit the form does not print. */
export type FigureUnit = 'piece' | 'item' | 'wanYuan' | 'unknown';

/** One cell of the official grid, spans resolved; `row` and `column` are 0-based. */
export type GridCell = {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  kind: 'title' | 'note' | 'header' | 'label' | 'value';
  /** Exact printed text; empty for value cells. */
  text: string;
  /** Only on value cells. */
  figure?: FigureId;
};

/**
 * One row of figures. `labels` are the printed labels from the outermost group to the row's own label; `aliases` are
 * other wordings of the last label met in real reports.
 */
export type RowSpec = {
  key: string;
  labels: string[];
  aliases?: string[];
  /** Title of the block in table 2 (第二十条第（一）项 …). */
  block?: string;
  figures: FigureId[];
};

/** One column of figures: its printed header path; `aliases` are other wordings of its last label. */
export type ColumnSpec = { key: string; labels: string[]; aliases?: string[] };

/** Metadata of one figure. */
export type FigureSpec = {
  id: FigureId;
  table: TableKey;
  row: string;
  column: string;
  unit: FigureUnit;
  /** Decimals allowed: amounts of money. */
  decimal: boolean;
  /** May be below zero: a change against the year before (本年增/减). */
  signed: boolean;
  /** Readable Chinese name: the label path and the column. */
  label: string;
};

/** An official table as data; everything else (reading, rules, grid on screen, workbook) follows from it. */
export type TableSpec = {
  key: TableKey;
  /** Number of the part it stands in (2, 3 or 4); 0 for an annex. */
  section: number;
  title: string;
  columnCount: number;
  rowCount: number;
  cells: GridCell[];
  rows: RowSpec[];
  columns: ColumnSpec[];
  figures: FigureSpec[];
};
