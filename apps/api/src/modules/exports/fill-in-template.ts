import { type SheetCell, type SheetGrid, type SheetInput, writeOfficialWorkbook } from '@gongkai/documents';
import { type FigureId, formById, type GridCell, type TableSpec } from '@gongkai/domain';

/** What may stand in a fill-in sheet before it is handed out; everything that is missing is left to be filled in. */
export type FillIn = {
  unit?: string;
  year?: number;
  /** Values by figure; a figure that is missing stays blank. */
  figures?: Readonly<Record<FigureId, number | string>>;
  /** Texts of the parts by number. */
  parts?: Readonly<Record<number, string>>;
  phone?: string;
};

const PART_ROW_HEIGHT = 30;
const WORDS_WIDTH = 90;
const LABEL_WIDTH = 22;
const VALUE_WIDTH = 12;

/**
 * The fill-in sheet: a workbook with a sheet for the header and one for each part of the form, tables in the official
 * layout. Read back, it is a report like any other: names of sheets are the headings of the parts, and the title of
 * the workbook keeps unit and year for which it was handed out. The same input gives the same bytes.
 */
export function fillInWorkbook(fillIn: FillIn): Promise<Uint8Array> {
  const form = formById('F2021');
  if (!form) throw new Error('The form of 2021 is gone');
  const tables = new Map(form.tables.map((table) => [table.section, table]));
  const parts = form.headings.map((heading, index) => {
    const table = tables.get(index + 1);
    return table
      ? tablePart(table, heading, fillIn.figures ?? {})
      : wordsPart(heading, fillIn.parts?.[index + 1] ?? null);
  });
  return writeOfficialWorkbook({ title: titleOf(fillIn), sheets: [header(fillIn), ...parts], facts: [] });
}

/** What a report of this unit and year is called; without them the sheet has no title yet. */
function titleOf({ unit, year }: FillIn): string {
  return unit && year ? `${unit}${year}年政府信息公开工作年度报告` : '政府信息公开工作年度报告填报表';
}

function header(fillIn: FillIn): SheetGrid {
  const { unit, year } = fillIn;
  const lines: [label: string, value: string | null, hint: string][] = [
    [
      '标题：',
      unit && year ? titleOf(fillIn) : null,
      '单位全称加年度，例如：某某镇人民政府2023年政府信息公开工作年度报告',
    ],
    ['统计期限：', year ? `${year}年1月1日至${year}年12月31日` : null, '例如：2023年1月1日至2023年12月31日'],
    ['联系地址：', null, '单位的通信地址'],
    ['联系电话：', fillIn.phone ?? null, '区号和号码，例如：0478-1234567'],
    ['电子邮箱：', null, '没有可以不填'],
    ['网址：', null, '公布年度报告的网站'],
  ];
  return {
    ...page('基本信息', [{ width: LABEL_WIDTH }, { width: WORDS_WIDTH }]),
    cells: lines.flatMap(([label, value], row) => [cell(row, 0, 'label', label), cell(row, 1, 'label', value)]),
    inputs: lines.map(([, , hint], row) => ({ row, column: 1, kind: 'words', hint })),
  };
}

/** A part of words: its heading, and one cell for each paragraph. */
function wordsPart(heading: string, text: string | null): SheetGrid {
  const paragraphs = text === null ? [] : text.split('\n');
  const rows = Math.max(PART_ROW_HEIGHT, paragraphs.length);
  return {
    ...page(heading, [{ width: LABEL_WIDTH + WORDS_WIDTH }]),
    cells: [
      cell(0, 0, 'title', heading),
      ...Array.from({ length: rows }, (_, row) => cell(row + 1, 0, 'label', paragraphs[row] ?? null)),
    ],
    inputs: Array.from({ length: rows }, (_, row) => ({
      row: row + 1,
      column: 0,
      kind: 'words',
      hint: '每段文字填一格，从上往下填写',
    })),
  };
}

/** A part with an official table: its heading, a blank row, the printed grid. */
function tablePart(table: TableSpec, heading: string, figures: Readonly<Record<FigureId, number | string>>): SheetGrid {
  const columns = columnWidths(table);
  return {
    ...page(heading, columns),
    cells: [
      { ...cell(0, 0, 'title', heading), columnSpan: table.columnCount },
      ...table.cells.map((each) => printed(each, figures)),
    ],
    inputs: table.cells.flatMap((each) => inputOf(each, table)),
    landscape: true,
    onePage: true,
  };
}

/** The grid stands below the heading and a blank row. */
const GRID_ROW = 2;

function printed(
  { figure, kind, text, ...place }: GridCell,
  figures: Readonly<Record<FigureId, number | string>>,
): SheetCell {
  const value = figure === undefined ? text : (figures[figure] ?? null);
  const decimals = typeof value === 'number' && !Number.isInteger(value) ? { decimals: decimalsOf(value) } : {};
  return { ...place, row: place.row + GRID_ROW, kind, value, ...decimals };
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

function inputOf({ figure, row, column }: GridCell, table: TableSpec): SheetInput[] {
  const spec = table.figures.find(({ id }) => id === figure);
  if (!spec) return [];
  return [{ row: row + GRID_ROW, column, kind: spec.decimal ? 'amount' : 'count', hint: spec.label }];
}

function columnWidths(table: TableSpec): { width: number }[] {
  const first = Math.min(...table.cells.filter(({ kind }) => kind === 'value').map(({ column }) => column));
  return Array.from({ length: table.columnCount }, (_, column) => ({
    width: column < first ? LABEL_WIDTH : VALUE_WIDTH,
  }));
}

const cell = (row: number, column: number, kind: SheetCell['kind'], value: SheetCell['value']): SheetCell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  kind,
  value,
});

const page = (name: string, columns: SheetGrid['columns']) => ({
  name,
  columns,
  frozenRows: 0,
  frozenColumns: 0,
  landscape: false,
  repeatRows: null,
  footer: '政府信息公开工作年度报告填报表（国办公开办函〔2021〕30号）',
});
