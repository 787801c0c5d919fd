import { formById, tableOf } from '@gongkai/domain';

const FORM = formById('F2021');

/** Column headers that real files break in two lines because their columns are narrow. */
const NARROW_HEADERS = new Set(['商业企业', '科研机构', '结果维持', '结果纠正', '其他结果', '尚未审结']);

/**
 * Cells of an official table filled with a report's figures: grid places from the form, text from `figures`, printed
 * lines of a cell separated by a line feed. Rows named in `omitRows` are cut out and the spans across them shortened.
 */
export function filledCells(tableKey, report) {
  const table = tableOf(FORM, tableKey);
  const omitted = omittedGridRows(table, report.omitRows ?? []);
  const shift = (row) => omitted.filter((gone) => gone < row).length;
  return table.cells
    .map((cell) => ({
      ...cell,
      text: cell.figure ? (report.figures[cell.figure] ?? '') : broken(cell),
      row: cell.row - shift(cell.row),
      rowSpan: cell.rowSpan - omitted.filter((gone) => gone >= cell.row && gone < cell.row + cell.rowSpan).length,
    }))
    .filter((cell) => cell.rowSpan > 0);
}

/** The filled cells grouped by row, as a table is written down; a spanned place is left out. */
export function filledRows(tableKey, report) {
  const rows = [];
  for (const cell of filledCells(tableKey, report)) {
    rows[cell.row] = [...(rows[cell.row] ?? []), cell];
  }
  return rows.map((row) => row.sort((a, b) => a.column - b.column));
}

function broken(cell) {
  const wide = cell.text === '结果维持' && cell.rowSpan > 1;
  return cell.kind === 'header' && NARROW_HEADERS.has(cell.text) && !wide
    ? `${cell.text.slice(0, 2)}\n${cell.text.slice(2)}`
    : cell.text;
}

/** Grid rows that print the figures of the given row keys. */
function omittedGridRows(table, keys) {
  const figures = new Set(table.rows.filter((row) => keys.includes(row.key)).flatMap((row) => row.figures));
  return [...new Set(table.cells.filter((cell) => figures.has(cell.figure)).map((cell) => cell.row))];
}
