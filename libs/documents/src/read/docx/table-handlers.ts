import { LIMITS } from '../limits';
import { finishTable } from '../tree/finish-table';
import { type DraftCell, isBlank, type Piece } from '../tree/piece';
import { mergeThinColumns } from '../tree/thin-columns';
import type { Attributes } from '../xml/xml-events';
import type { BodyState, Handlers, OpenTable } from './body-state';
import { flushCarried, isOn } from './body-state';

/** Tables on their true grid: `gridBefore`, `gridSpan`, `vMerge` and the older `hMerge` are resolved to spans. */
export const TABLE_HANDLERS: Handlers = {
  open: {
    'w:tbl': (state) => {
      state.tables.push({
        cells: [],
        widths: [],
        row: -1,
        column: 0,
        merging: new Map(),
        lengthened: [],
        rowDeleted: false,
        cell: { span: 1, down: 'none', across: false },
      });
    },
    'w:gridCol': inTable((table, attributes) => {
      table.widths.push(Number(attributes['w:w']) || 0);
    }),
    'w:tr': inTable((table) => {
      table.row++;
      table.column = 0;
      table.rowDeleted = false;
      table.lengthened = [];
    }),
    'w:trPr': (state) => {
      state.properties = 'row';
    },
    'w:gridBefore': inTable((table, attributes) => {
      table.column += span(attributes, 0);
    }),
    'w:tc': (state) => {
      const table = state.tables.at(-1);
      if (table === undefined) return;
      table.cell = { span: 1, down: 'none', across: false };
      state.flows.open();
    },
    'w:gridSpan': inTable((table, attributes) => {
      table.cell.span = Math.max(1, span(attributes, 1));
    }),
    'w:vMerge': inTable((table, attributes) => {
      table.cell.down = attributes['w:val'] === 'restart' ? 'restart' : 'continue';
    }),
    'w:hMerge': inTable((table, attributes) => {
      table.cell.across = attributes['w:val'] !== 'restart' && isOn(attributes);
    }),
  },
  close: {
    'w:trPr': (state) => {
      state.properties = 'none';
    },
    'w:tc': closeCell,
    'w:tr': (state) => {
      const table = state.tables.at(-1);
      if (table?.rowDeleted === true) dropRow(table);
    },
    'w:tbl': (state) => {
      const table = state.tables.pop();
      if (table === undefined) return;
      mergeThinColumns(table.cells, table.widths);
      state.flows.pass(finishTable(table.cells, state.notices));
    },
  },
};

function inTable(change: (table: OpenTable, attributes: Attributes) => void) {
  return (state: BodyState, attributes: Attributes): void => {
    const table = state.tables.at(-1);
    if (table !== undefined) change(table, attributes);
  };
}

function span(attributes: Attributes, fallback: number): number {
  const value = Number(attributes['w:val']);
  return Number.isInteger(value) && value >= 0 ? Math.min(value, LIMITS.columnSpan) : fallback;
}

function closeCell(state: BodyState): void {
  const table = state.tables.at(-1);
  if (table === undefined) return;
  flushCarried(state);
  const pieces = state.flows.close();
  const { cell, column, row } = table;
  table.column += cell.span;
  if (column >= LIMITS.columns) {
    state.notices.add('warning', 'table-too-wide', '有表格的列数多得异常，超出部分未读取。');
    return;
  }
  if (cell.across && extendLeft(table, column, pieces)) return;
  const above = cell.down === 'continue' ? table.merging.get(column) : undefined;
  if (above !== undefined && above.row + above.rowSpan === row && above.rowSpan < LIMITS.rowSpan) {
    lengthen(state, table, above, pieces);
    return;
  }
  const placed = { row, column, rowSpan: 1, columnSpan: cell.span, pieces };
  table.cells.push(placed);
  if (cell.down === 'none') table.merging.delete(column);
  else table.merging.set(column, placed);
}

/** Merges a cell into its left neighbour; false if none of this row ends here. */
function extendLeft(table: OpenTable, column: number, pieces: Piece[]): boolean {
  const left = table.cells.at(-1);
  if (left === undefined || left.row !== table.row || left.column + left.columnSpan !== column) return false;
  left.columnSpan += table.cell.span;
  left.pieces.push(...pieces);
  return true;
}

/**
 * Adds the current row to the cell above. Word does not show what stands in the lower cells of a merged one. Where
 * they are of different width the narrowest counts, so that no place belongs to two cells.
 */
function lengthen(state: BodyState, table: OpenTable, above: DraftCell, pieces: Piece[]): void {
  above.rowSpan++;
  above.columnSpan = Math.min(above.columnSpan, table.cell.span);
  table.lengthened.push(above);
  if (pieces.some((piece) => piece.kind !== 'paragraph' || !isBlank(piece.text)))
    state.notices.add('warning', 'merged-cell-text', '有合并单元格的下方格里藏有内容（Word 中不显示），未读取。');
}

function dropRow(table: OpenTable): void {
  while (table.cells.at(-1)?.row === table.row) table.cells.pop();
  for (const cell of table.lengthened) cell.rowSpan--;
  table.row--;
}
