import type { Statistics } from '@gongkai/contracts';
import { cellAddress, type TableColumn, type TableSheet } from '@gongkai/documents';
import { type FigureId, type FormSpec, isSummable, type TableSpec } from '@gongkai/domain';
import { cellValue } from './cell-signs';

/** Name of the sheet with one row per unit; formulas of the official tables point to it. */
export const UNIT_SHEET = '分单位';

const LEADING: TableColumn[] = [
  { title: '单位', width: 30 },
  { title: '区划代码', width: 15 },
  { title: '报告', width: 14 },
];

/** Title row and two header rows stand above the first unit. */
const FIRST_ROW = 3;

/** One row per unit and one column per figure of the form, with live sums. */
export function unitSheet(form: FormSpec, statistics: Statistics, heading: string, footer: string): TableSheet {
  const figures = form.tables.flatMap((table) => table.figures);
  return {
    name: UNIT_SHEET,
    title: heading,
    columns: [...LEADING, ...form.tables.flatMap(figureColumns)],
    rows: statistics.units.map((unit) => [
      unit.unitName,
      unit.region,
      standing(unit),
      ...figures.map(({ id }) => (unit.reportId === null ? null : cellValue(unit.cells[id]))),
    ]),
    totalLabel: '合计',
    frozenColumns: LEADING.length,
    landscape: true,
    footer,
  };
}

/** `SUM('分单位'!X4:X30)` over the units of one figure; null where nothing can be added. */
export function unitSumFormula(form: FormSpec, statistics: Statistics, figure: FigureId): string | null {
  const place = form.tables.flatMap((table) => table.figures).findIndex(({ id }) => id === figure);
  const stated = statistics.units.some((unit) => unit.cells[figure]?.state === 'number');
  if (place < 0 || !stated || !isSummable(figure)) return null;
  const column = LEADING.length + place;
  const last = FIRST_ROW + statistics.units.length - 1;
  return `SUM('${UNIT_SHEET}'!${cellAddress(FIRST_ROW, column)}:${cellAddress(last, column)})`;
}

function figureColumns(table: TableSpec): TableColumn[] {
  const columnLabels = new Map(table.columns.map((column) => [column.key, column.labels]));
  const rowLabels = new Map(table.rows.map((row) => [row.key, [...(row.block ? [row.block] : []), ...row.labels]]));
  return table.figures.map((figure) => {
    const path = [...(rowLabels.get(figure.row) ?? []), ...(columnLabels.get(figure.column) ?? [])];
    const title = path.at(-1) ?? figure.id;
    const group = path.slice(0, -1).join(' ');
    return { title, group, width: 10, sum: isSummable(figure.id) };
  });
}

function standing({ reportId, isSummary, cells }: Statistics['units'][number]): string {
  if (reportId === null) return '未报';
  if (isSummary) return '汇总报告，不计入';
  return Object.keys(cells).length === 0 ? '其他格式' : '已报';
}
