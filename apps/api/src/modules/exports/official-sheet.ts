import type { Statistics } from '@gongkai/contracts';
import type { SheetCell, SheetGrid } from '@gongkai/documents';
import type { FormSpec, GridCell, TableSpec } from '@gongkai/domain';
import { cellValue } from './cell-signs';
import { unitSumFormula } from './unit-sheet';

/** Title of the whole table and title of the part stand above the grid. */
const TOP_ROWS = 2;

/** Table 3 with its 28 rows and 10 columns stands upright, table 4 with its 15 columns lies. */
const PORTRAIT_COLUMNS = 10;

const LABEL_WIDTH = 22;
const VALUE_WIDTH = 11;
/** The annex has one long label a line, and its unit. */
const ANNEX_WIDTHS = [60, 8];

/**
 * One official table as printed: merged headers, labels, and the values of one unit or of Σ. With rows of units the
 * values are live sums over the sheet of units, otherwise plain numbers.
 */
export function officialSheet(table: TableSpec, form: FormSpec, statistics: Statistics, footer: string): SheetGrid {
  const top = (row: number, value: string): SheetCell => ({
    row,
    column: 0,
    rowSpan: 1,
    columnSpan: table.columnCount,
    kind: 'title',
    value,
  });
  return {
    name: table.title,
    columns: columnWidths(table),
    cells: [
      top(0, statistics.title),
      top(1, table.title),
      ...table.cells.map((cell) => placed(cell, form, statistics)),
    ],
    frozenRows: TOP_ROWS,
    frozenColumns: 0,
    landscape: table.columnCount > PORTRAIT_COLUMNS,
    onePage: true,
    repeatRows: { first: 0, last: TOP_ROWS - 1 },
    footer,
  };
}

/** Several sheets one below the other, for formats that have one sheet only. */
export function stackedSheet(sheets: readonly SheetGrid[]): SheetGrid {
  const [first] = sheets;
  if (!first) throw new Error('Nothing to stack');
  const widest = sheets.reduce(
    (widest, sheet) => (sheet.columns.length > widest.columns.length ? sheet : widest),
    first,
  );
  let offset = 0;
  const cells = sheets.flatMap((sheet) => {
    const start = offset;
    offset += 1 + Math.max(...sheet.cells.map((cell) => cell.row + cell.rowSpan));
    return sheet.cells.map((cell) => ({ ...cell, row: cell.row + start }));
  });
  return { ...first, columns: widest.columns, cells };
}

function placed({ figure, kind, text, ...cell }: GridCell, form: FormSpec, statistics: Statistics): SheetCell {
  const place = { ...cell, row: cell.row + TOP_ROWS };
  if (figure === undefined) return { ...place, kind, value: text };
  const value = cellValue(statistics.total[figure]);
  const formula = typeof value === 'number' ? unitSumFormula(form, statistics, figure) : null;
  return { ...place, kind, value, ...(formula === null ? {} : { formula }) };
}

/** Columns that hold values somewhere are narrow; label columns are wide. */
function columnWidths(table: TableSpec): { width: number }[] {
  const first = Math.min(...table.cells.filter((cell) => cell.kind === 'value').map((cell) => cell.column));
  return Array.from({ length: table.columnCount }, (_, column) => ({
    width: column >= first ? VALUE_WIDTH : ((table.key === 'annex' ? ANNEX_WIDTHS[column] : null) ?? LABEL_WIDTH),
  }));
}
