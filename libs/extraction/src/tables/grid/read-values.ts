import type { TableCell } from '@gongkai/documents';
import type { ColumnSpec, FigureSpec, FigureValue, TableSpec } from '@gongkai/domain';
import { tightText } from '../../text/fold';
import { hasUnitCells, isUnitWord } from '../annex-words';
import { cellFigure, MISSING, type PrintedCell, type RowReading, unreadable, unreadableRow } from '../row-reading';
import { assignColumns } from './assign-columns';
import { columnsByHeader } from './columns';
import { isBlankCell } from './find-rows';
import { endOf, type GridRow, placeOfGridCell } from './grid-rows';

const printed = (row: GridRow, cell: TableCell): PrintedCell => ({
  text: cell.text,
  place: placeOfGridCell(row.block, cell),
});

/**
 * The cells to the right of a row's label; all of them if it has none. Copies of the label (a merged cell taken apart)
 * and cells that hold the unit of the figure are none of them.
 */
export function valueCells(row: GridRow, label: TableCell | null, table: TableSpec): TableCell[] {
  const start = label ? endOf(label) : 0;
  const right = row.cells.filter((cell) => cell.column >= start);
  const first = label && !isBlankCell(label) ? firstOther(right, label) : 0;
  const values = first > 0 ? right.slice(first) : right;
  return hasUnitCells(table) ? values.filter((cell) => !isUnitWord(cell.text)) : values;
}

const columnsKnown = new WeakMap<readonly FigureSpec[], ColumnSpec[]>();

/** The columns of a row's figures; the figures of a row are the same list in every report. */
function columnsOf(table: TableSpec, figures: readonly FigureSpec[]): readonly ColumnSpec[] {
  const known = columnsKnown.get(figures);
  if (known) return known;
  const found = figures.flatMap((figure) => table.columns.filter((column) => column.key === figure.column));
  columnsKnown.set(figures, found);
  return found;
}

/** Index of the first cell that says something else than the label; -1 if none does. */
function firstOther(cells: readonly TableCell[], label: TableCell): number {
  const words = tightText(label.text);
  return cells.findIndex((cell) => tightText(cell.text) !== words);
}

/** Reads the figures of one row of a grid; `head` are the header rows that stand over it. */
export function readValues(
  row: GridRow,
  label: TableCell | null,
  figures: readonly FigureSpec[],
  table: TableSpec,
  head: readonly GridRow[],
): RowReading {
  const cells = valueCells(row, label, table);
  const columns = columnsOf(table, figures);
  const ragged = [row, ...head].some((one) => Math.max(0, ...one.cells.map(endOf)) < one.block.columnCount);
  const assigned = assignColumns(cells, columnsByHeader(cells, columns, head), figures.length, ragged);
  if (!assigned)
    return unreadableRow(
      figures,
      cells.slice(0, 1).map((cell) => printed(row, cell)),
      'cell-count',
    );
  const values = figures.map((figure, index): FigureValue => {
    const at = assigned.cells[index];
    const cell = typeof at === 'number' ? cells[at] : undefined;
    if (!cell) return MISSING;
    // A filled cell that covers several rows belongs to none of them with certainty.
    const uncertain = cell.picture || (cell.rowSpan > 1 && !isBlankCell(cell));
    return uncertain ? unreadable(printed(row, cell)) : cellFigure(printed(row, cell), figure, assigned.inferred);
  });
  return { values, problem: values.some((value) => value.state === 'unreadable') ? 'merged-cells' : null };
}
