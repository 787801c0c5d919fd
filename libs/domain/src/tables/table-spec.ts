/** Stable dotted id of one statistics cell, for instance `requests.newRequests.naturalPerson`. */
export type FigureId = string;

/** The official tables: part 二 (`proactive`), part 三 (`requests`), part 四 (`review`). */
export type TableKey = 'proactive' | 'requests' | 'review';

/** Unit of a figure. `wanYuan` (万元) is the only one with decimals; it is stored in 元. */
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

/** One column of figures: its printed header path. */
export type ColumnSpec = { key: string; labels: string[] };

/** Metadata of one figure. */
export type FigureSpec = {
  id: FigureId;
  table: TableKey;
  row: string;
  column: string;
  unit: FigureUnit;
  /** Decimals allowed (万元). */
  decimal: boolean;
  /** Readable Chinese name: the label path and the column. */
  label: string;
};

/** An official table as data; everything else (reading, rules, grid on screen, workbook) follows from it. */
export type TableSpec = {
  key: TableKey;
  /** Number of the part it stands in (2, 3 or 4). */
  section: number;
  title: string;
  columnCount: number;
  rowCount: number;
  cells: GridCell[];
  rows: RowSpec[];
  columns: ColumnSpec[];
  figures: FigureSpec[];
};
