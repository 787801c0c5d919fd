import type { TableBlock } from '@gongkai/documents';
import { type FigureId, type FormSpec, type GridCell, type TableSpec } from '@gongkai/domain';
import { type DrawnCell, tableOf } from './trees';

/** What is printed in each value cell. */
export type Printed = Readonly<Record<FigureId, string>>;

/** One row of an official table: the cells that begin in it (`own`) or cover it from above. */
type PaperRow = { cell: GridCell; text: string; own: boolean }[];

function paperRows(table: TableSpec, printed: Printed): PaperRow[] {
  return Array.from({ length: table.rowCount }, (_, row) =>
    table.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((a, b) => a.column - b.column)
      .map((cell) => {
        const text = cell.figure === undefined ? cell.text : (printed[cell.figure] ?? '');
        return { cell, text, own: cell.row === row };
      }),
  );
}

/** Texts of a row in the cells that begin in it. */
const ownTexts = (row: PaperRow) => row.flatMap((one) => (one.own ? [one.text] : []));

/** Every place of a row with the text that covers it. */
const unmerged = (row: PaperRow) =>
  row.flatMap(({ cell, text }) => Array.from({ length: cell.columnSpan }, () => text));

const shown = ({ own, text }: PaperRow[number]) => (own ? text : '');

/** Ways in which official tables come out of word processors and web pages as plain text. */
export const TEXT_LAYOUTS: Record<string, (rows: PaperRow[]) => string[]> = {
  'a tab before each cell, an empty line after each row': (rows) =>
    rows.flatMap((row) => [...row.map((one) => `\t${shown(one)}`), '']),
  'one row a line, cells between tabs': (rows) => rows.map((row) => row.map(shown).join('\t')),
  'one row a line, cells between pipes, covered cells left out': (rows) =>
    rows.map((row) => `${ownTexts(row).join(' | ')} |`),
  'a table in Markdown, merged cells taken apart, their words repeated': (rows) => {
    const lines = rows.map((row) => `| ${unmerged(row).join(' | ')} |`);
    const rule = `|${' --- |'.repeat(rows[0] ? unmerged(rows[0]).length : 0)}`;
    return [...lines.slice(0, 1), rule, ...lines.slice(1)];
  },
  'a pipe on a line of its own after each cell': (rows) =>
    rows.flatMap((row) => ownTexts(row).flatMap((text) => [text, '|'])),
  'one cell a line with a pipe, merged cells filled up at the end of the row': (rows) =>
    rows.flatMap((row) => {
      const missing = row.reduce((sum, one) => sum + (one.own ? one.cell.columnSpan - 1 : 0), 0);
      return [...ownTexts(row).map((text) => `${text} |`), ...(missing > 0 ? ['|'.repeat(missing)] : [])];
    }),
};

/** Ways that do not show blank cells. */
export const BLIND_LAYOUTS: Record<string, (rows: PaperRow[]) => string[]> = {
  'one row a line, cells between blanks': (rows) =>
    rows.map((row) =>
      ownTexts(row)
        .filter((text) => text !== '')
        .join('  '),
    ),
  'one cell a line': (rows) => rows.flatMap(ownTexts),
  'one cell a line, an empty line between all': (rows) =>
    rows.flatMap((row) => ownTexts(row).flatMap((text) => [text, ''])),
};

const brokenAt = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [text];
const withoutNumber = (text: string) => text.replace(/^(?:（.）|.、|\d\.)(?=\D{2})/u, '');

/** Ways that damage labels on top of it. */
export const DAMAGED_LAYOUTS: Record<string, (rows: PaperRow[]) => string[]> = {
  'one cell a line, long labels broken over several lines': (rows) =>
    rows.flatMap((row) => ownTexts(row).flatMap((text) => brokenAt(text, 14))),
  'one cell a line, the numbers before labels lost': (rows) => rows.flatMap((row) => ownTexts(row).map(withoutNumber)),
};

const isWords = (text: string) => /\p{Script=Han}{3}/u.test(text);
const changed = (change: (text: string) => string) => (rows: PaperRow[]) =>
  rows.flatMap((row) => ownTexts(row).map((text) => (isWords(text) ? change(text) : text)));

/** One cell a line, with the ways in which authors and converters alter labels. */
export const ALTERED_LABELS: Record<string, (rows: PaperRow[]) => string[]> = {
  'with blanks between the characters': changed((text) => [...text].join(' ')),
  'with 、 after the number and other brackets': changed((text) =>
    text
      .replace(/^(\d)\./, '$1、')
      .replaceAll('（', '【')
      .replaceAll('）', '】'),
  ),
  'without brackets around the number': changed((text) => text.replace(/^（(.)）/u, '$1、')),
  'without remarks in brackets': changed((text) => text.replace(/(?<=.{4})（[^）]*）$/u, '')),
  'with a mistyped character': changed((text) => (text.length < 7 ? text : `${text.slice(0, 4)}某${text.slice(5)}`)),
  'without the last character': changed((text) => (text.length < 8 ? text : text.slice(0, -1))),
  'broken off after twelve characters': changed((text) => text.slice(0, 12)),
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
      one.own ? [{ text: one.text, rows: one.cell.rowSpan, columns: one.cell.columnSpan }] : [],
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

/** Places left out where a row is covered from above get the text that covers them, as some converters do. */
export function printUnmerged(table: TableSpec, printed: Printed): Omit<TableBlock, 'index' | 'table'> {
  const { cells, ...grid } = printAsGrid(table, printed);
  const single = cells.flatMap((cell) =>
    Array.from({ length: cell.rowSpan * cell.columnSpan }, (_, index) => ({
      ...cell,
      row: cell.row + Math.floor(index / cell.columnSpan),
      column: cell.column + (index % cell.columnSpan),
      rowSpan: 1,
      columnSpan: 1,
    })),
  );
  return { ...grid, cells: single };
}

/** One table for each block of table 2 (第二十条第（一）项 …), as many publishers make it. */
export function printByBlock(table: TableSpec, printed: Printed): Omit<TableBlock, 'index' | 'table'>[] {
  const { cells, ...grid } = printAsGrid(table, printed);
  const titles = table.cells.filter((cell) => cell.kind === 'title').map((cell) => cell.row);
  if (titles.length < 2) return [{ ...grid, cells }];
  return titles.map((from, index) => {
    const to = titles[index + 1] ?? grid.rowCount;
    const own = cells.filter((cell) => cell.row >= from && cell.row < to);
    return { ...grid, rowCount: to - from, cells: own.map((cell) => ({ ...cell, row: cell.row - from })) };
  });
}

type Print = (
  table: TableSpec,
  printed: Printed,
) => Omit<TableBlock, 'index' | 'table'> | Omit<TableBlock, 'index' | 'table'>[];

/** Ways in which official tables come out of word processors and web pages as grids. */
export const GRID_LAYOUTS: Record<string, Print> = {
  'as on paper': printAsGrid,
  'all spans lost': printWithoutSpans,
  'narrow columns added': printWithSlivers,
  'merged cells taken apart, their words repeated': printUnmerged,
  'a table for each block': printByBlock,
};
