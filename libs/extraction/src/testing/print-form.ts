import type { TableBlock } from '@gongkai/documents';
import { type FigureId, type FormSpec, type GridCell, type TableSpec } from '@gongkai/domain';
import { type DrawnCell, tableOf } from './trees';

/** What is printed in each value cell. */
export type Printed = Readonly<Record<FigureId, string>>;

/** One row of an official table as the cells that begin in it or cover it from above (`null`). */
type PaperRow = ({ cell: GridCell; text: string } | null)[];

function paperRows(table: TableSpec, printed: Printed): PaperRow[] {
  return Array.from({ length: table.rowCount }, (_, row) =>
    table.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((a, b) => a.column - b.column)
      .map((cell) => {
        const text = cell.figure === undefined ? cell.text : (printed[cell.figure] ?? '');
        return cell.row === row ? { cell, text } : null;
      }),
  );
}

/** Texts of a row in the cells that begin in it. */
const ownTexts = (row: PaperRow) => row.flatMap((one) => (one ? [one.text] : []));

/** Ways in which official tables come out of word processors and web pages as plain text. */
export const TEXT_LAYOUTS: Record<string, (rows: PaperRow[]) => string[]> = {
  'a tab before each cell, an empty line after each row': (rows) =>
    rows.flatMap((row) => [...row.map((one) => `\t${one?.text ?? ''}`), '']),
  'one row a line, cells between tabs': (rows) => rows.map((row) => row.map((one) => one?.text ?? '').join('\t')),
  'one row a line, cells between pipes, covered cells left out': (rows) =>
    rows.map((row) => `${ownTexts(row).join(' | ')} |`),
  'a pipe on a line of its own after each cell': (rows) =>
    rows.flatMap((row) => ownTexts(row).flatMap((text) => [text, '|'])),
  'one cell a line with a pipe, merged cells filled up at the end of the row': (rows) =>
    rows.flatMap((row) => {
      const missing = row.reduce((sum, one) => sum + (one ? one.cell.columnSpan - 1 : 0), 0);
      return [...ownTexts(row).map((text) => `${text} |`), ...(missing > 0 ? ['|'.repeat(missing)] : [])];
    }),
};

/** Ways that do not show blank cells. */
export const BLIND_LAYOUTS: Record<string, (rows: PaperRow[]) => string[]> = {
  'one cell a line': (rows) => rows.flatMap(ownTexts),
  'one cell a line, an empty line between all': (rows) =>
    rows.flatMap((row) => ownTexts(row).flatMap((text) => [text, ''])),
};

const brokenAt = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [text];
const withoutNumber = (text: string) => text.replace(/^(?:（.）|.、|\d\.)(?=.{2})/u, '');

/** Ways that damage labels on top of it. */
export const DAMAGED_LAYOUTS: Record<string, (rows: PaperRow[]) => string[]> = {
  'one cell a line, long labels broken over several lines': (rows) =>
    rows.flatMap((row) => ownTexts(row).flatMap((text) => brokenAt(text, 14))),
  'one cell a line, the numbers before labels lost': (rows) => rows.flatMap((row) => ownTexts(row).map(withoutNumber)),
};

/** Everything run together, as some pages come out. */
export const RUN_TOGETHER = (rows: PaperRow[]) => [rows.flatMap(ownTexts).join('')];

/** The table parts of a form as text, each under its heading. */
export function printAsText(form: FormSpec, printed: Printed, layout: (rows: PaperRow[]) => string[]): string[] {
  return form.tables.flatMap((table) => [table.title, ...layout(paperRows(table, printed)), '']);
}

/** A table of the form as the grid a docx or html reader gives. */
export function printAsGrid(table: TableSpec, printed: Printed): Omit<TableBlock, 'index' | 'table'> {
  const drawn = paperRows(table, printed).map((row) =>
    row.flatMap((one): DrawnCell[] =>
      one ? [{ text: one.text, rows: one.cell.rowSpan, columns: one.cell.columnSpan }] : [],
    ),
  );
  return tableOf(drawn);
}

/** The same with all spans lost, as some converters leave it: cells close up to the left. */
export function printWithoutSpans(table: TableSpec, printed: Printed): Omit<TableBlock, 'index' | 'table'> {
  return tableOf(paperRows(table, printed).map(ownTexts));
}

/** The same after a re-save that put a narrow empty column before every third column. */
export function printWithSlivers(table: TableSpec, printed: Printed): Omit<TableBlock, 'index' | 'table'> {
  const grid = printAsGrid(table, printed);
  const shifted = (column: number) => column + Math.ceil(column / 3);
  const cells = grid.cells.map((cell) => {
    const column = shifted(cell.column);
    return { ...cell, column, columnSpan: shifted(cell.column + cell.columnSpan) - column };
  });
  return { ...grid, columnCount: shifted(grid.columnCount), cells };
}
