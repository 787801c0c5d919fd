import { sumFormula } from './cell-address';
import type { SheetCell, SheetGrid } from './sheet-grid';
import type { TableColumn, TableSheet } from './table-sheet';

/** A plain table as placed cells: title, one or two header rows, records, totals row with live sums. */
export function tableGrid(table: TableSheet): SheetGrid {
  const headerRows = table.columns.some((column) => column.group !== undefined) ? 2 : 1;
  const firstRow = 1 + headerRows;
  const lastRow = firstRow + table.rows.length - 1;
  return {
    name: table.name,
    columns: table.columns.map(({ width }) => ({ width })),
    cells: [
      cell(0, 0, table.title, 'title', { columnSpan: table.columns.length }),
      ...headerCells(table.columns, headerRows),
      ...table.rows.flatMap((values, index) =>
        table.columns.map((column, at) => valueCell(firstRow + index, at, values[at] ?? null, column)),
      ),
      ...(table.totalLabel === null ? [] : totalCells(table, table.totalLabel, firstRow, lastRow)),
    ],
    frozenRows: firstRow,
    frozenColumns: table.frozenColumns,
    landscape: table.landscape,
    repeatRows: { first: 0, last: firstRow - 1 },
    footer: table.footer,
  };
}

function cell(
  row: number,
  column: number,
  value: SheetCell['value'],
  kind: SheetCell['kind'],
  more: Partial<SheetCell> = {},
): SheetCell {
  return { row, column, rowSpan: 1, columnSpan: 1, kind, value, ...more };
}

function headerCells(columns: TableColumn[], headerRows: number): SheetCell[] {
  return columns.flatMap((column, at) => {
    if (column.group === undefined) return [cell(1, at, column.title, 'header', { rowSpan: headerRows })];
    const title = cell(2, at, column.title, 'header');
    if (columns[at - 1]?.group === column.group) return [title];
    const end = columns.findIndex((other, index) => index > at && other.group !== column.group);
    const columnSpan = (end === -1 ? columns.length : end) - at;
    return [cell(1, at, column.group, 'header', { columnSpan }), title];
  });
}

function valueCell(row: number, column: number, value: SheetCell['value'], spec: TableColumn): SheetCell {
  const kind = typeof value === 'string' ? 'label' : 'value';
  return cell(row, column, value, kind, spec.decimals === undefined ? {} : { decimals: spec.decimals });
}

/** Sums only where a column asks for them; a column without any number has no sum, not 0. */
function totalCells(table: TableSheet, label: string, firstRow: number, lastRow: number): SheetCell[] {
  return table.columns.map((column, at) => {
    if (at === 0) return cell(lastRow + 1, at, label, 'total');
    const numbers = table.rows.map((values) => values[at]).filter((value) => typeof value === 'number');
    if (!column.sum || numbers.length === 0) return cell(lastRow + 1, at, null, 'total');
    return cell(lastRow + 1, at, exactSum(numbers, column.decimals ?? 0), 'total', {
      formula: sumFormula(at, firstRow, lastRow),
      ...(column.decimals === undefined ? {} : { decimals: column.decimals }),
    });
  });
}

/** Sum without binary residue (0.1 + 0.2 is 0.3): four decimals are as fine as 万元 amounts get. */
function exactSum(numbers: number[], decimals: number): number {
  const scale = 10 ** Math.max(decimals, 4);
  return numbers.reduce((sum, value) => sum + Math.round(value * scale), 0) / scale;
}
