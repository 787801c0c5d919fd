/** A sheet as texts by row and column; every row has all columns. */
export type SheetText = {
  columnCount: number;
  rows: string[][];
  /** Whether the row has cells of its own, if only formatted ones. */
  framed: boolean[];
  merges: Merge[];
};

/** Cells shown as one; spans are at least 1. */
export type Merge = { row: number; column: number; rowSpan: number; columnSpan: number };
