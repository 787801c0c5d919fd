import type { NamedRange } from 'hucre';
import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { contentHash } from './content-hash';
import { factsGrid } from './facts-grid';
import { inputRules } from './fill-in';
import { rowHeights } from './row-heights';
import { safeText } from './safe-text';
import type { SheetCell, SheetFact, SheetGrid, WorkbookInput } from './sheet-grid';
import { sheetNames } from './sheet-names';
import { numberWidth, styleOf } from './sheet-style';
import { tableGrid } from './table-grid';
import type { TableWorkbookInput } from './table-sheet';

/** Written into every workbook instead of the clock, so that the same table gives the same bytes at any time. */
const FIXED_TIME = new Date('2000-01-01T00:00:00Z');

/**
 * A workbook (xlsx) of placed cells: merged headers, borders, numbers as numbers, live formulas with cached values,
 * frozen panes, A4 pages one sheet wide with repeated header rows and page numbers. The last sheet 说明 holds the
 * facts and the content's SHA-256. The same input gives the same bytes.
 */
export async function writeOfficialWorkbook(input: WorkbookInput): Promise<Uint8Array> {
  const sheets = input.facts.length === 0 ? input.sheets : [...input.sheets, factsGrid(traced(input))];
  const names = sheetNames(sheets.map((sheet) => sheet.name));
  return writeXlsx({
    sheets: sheets.map((sheet, index) => ({ ...writtenSheet(sheet), name: names[index] ?? sheet.name })),
    namedRanges: sheets.flatMap((sheet, index) => printTitles(sheet, names[index] ?? sheet.name)),
    properties: { title: input.title, created: FIXED_TIME, modified: FIXED_TIME },
    defaultFont: { name: '宋体', size: 10 },
  });
}

/** A workbook of plain tables, see `writeOfficialWorkbook` and `tableGrid`. */
export function writeTableWorkbook({ title, tables, facts }: TableWorkbookInput): Promise<Uint8Array> {
  return writeOfficialWorkbook({ title, sheets: tables.map(tableGrid), facts });
}

function traced(input: WorkbookInput): SheetFact[] {
  return [...input.facts, { label: '内容校验值（SHA-256）', value: contentHash(input.sheets) }];
}

function writtenSheet(sheet: SheetGrid): WriteSheet {
  return {
    name: sheet.name,
    rows: [],
    columns: fittedColumns(sheet),
    cells: new Map(sheet.cells.flatMap(writtenCells)),
    merges: sheet.cells
      .filter((cell) => cell.rowSpan > 1 || cell.columnSpan > 1)
      .map((cell) => ({
        startRow: cell.row,
        startCol: cell.column,
        endRow: cell.row + cell.rowSpan - 1,
        endCol: cell.column + cell.columnSpan - 1,
      })),
    rowDefs: new Map([...rowHeights(sheet)].map(([row, height]) => [row, { height }])),
    freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: sheet.onePage ? 1 : 0,
      horizontalCentered: true,
      margins: { top: 0.6, right: 0.4, bottom: 0.7, left: 0.4, header: 0.3, footer: 0.3 },
    },
    ...(sheet.inputs === undefined ? {} : { dataValidations: inputRules(sheet.inputs) }),
    headerFooter: { oddFooter: `&L${sheet.footer.replaceAll('&', '&&')}&R第 &P 页 / 共 &N 页` },
  };
}

/** The widths asked for, wider where a number would show as ####. */
function fittedColumns(sheet: SheetGrid): { width: number }[] {
  const needed = sheet.columns.map(({ width }) => width);
  for (const cell of sheet.cells)
    if (cell.columnSpan === 1) needed[cell.column] = Math.max(needed[cell.column] ?? 0, numberWidth(cell));
  return needed.map((width) => ({ width }));
}

/** The rows repeated on every page. Named here, because the library leaves sheet names such as 「三、申请」 unquoted. */
function printTitles({ repeatRows }: SheetGrid, name: string): NamedRange[] {
  if (!repeatRows) return [];
  const range = `'${name.replaceAll("'", "''")}'!$${repeatRows.first + 1}:$${repeatRows.last + 1}`;
  return [{ name: '_xlnm.Print_Titles', range, scope: name }];
}

/** The cell itself and, bordered and empty, the places that it covers. */
function writtenCells(cell: SheetCell): [string, Partial<Cell>][] {
  const style = styleOf(cell);
  const places: [string, Partial<Cell>][] = [];
  for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
      places.push([`${row},${column}`, { value: null, style }]);
  const value = typeof cell.value === 'string' ? safeText(cell.value) : cell.value;
  const formula = cell.formula === undefined ? {} : { formula: cell.formula, formulaResult: value };
  places[0] = [`${cell.row},${cell.column}`, { value, style, ...formula }];
  return places;
}
