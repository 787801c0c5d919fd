import { type FigureId, FORMS, type FormId, formById, type RowSpec, type TableSpec } from '@gongkai/domain';

const RESULTS = '三、本年度办理结果';

const shortest = (label: string, aliases: string[] = []) =>
  [label, ...aliases].reduce((best, candidate) => (candidate.length < best.length ? candidate : best));

/** Name of a row as a supervisor would say it: 一、本年新收政府信息公开申请数量, 三（三）不予公开 1.属于国家秘密. */
export function rowName(row: RowSpec): string {
  const labels = row.labels.filter((label) => label !== RESULTS);
  const own = labels.at(-1) ?? '';
  const name = [...labels.slice(0, -1), shortest(own, row.block ? [] : row.aliases)].join(' ');
  return row.labels[0] === RESULTS ? `三${name}` : name;
}

function nameIn(table: TableSpec, row: RowSpec, id: FigureId): string {
  const spec = table.figures.find((figure) => figure.id === id);
  const labels = table.columns.find((column) => column.key === spec?.column)?.labels ?? [];
  // 其他 alone would be read as a result; its group makes it the applicants' column.
  const column = labels.at(-1) === '其他' ? labels.join('—') : (labels.at(-1) ?? '');
  return row.labels.length === 0 ? labels.join(' ') : `${rowName(row)}（${column}）`;
}

const names = new Map<FigureId, string>(
  FORMS.flatMap((form) =>
    form.tables.flatMap((table) =>
      table.rows.flatMap((row) => row.figures.map((id): [FigureId, string] => [id, nameIn(table, row, id)])),
    ),
  ),
);

/** Short Chinese name of a figure, for sentences; the id itself for a figure no form has. */
export function figureName(id: FigureId): string {
  return names.get(id) ?? id;
}

const rowNames = new Map<FigureId, string>(
  FORMS.flatMap((form) =>
    form.tables.flatMap((table) =>
      table.rows.flatMap((row) => row.figures.map((id): [FigureId, string] => [id, rowName(row)])),
    ),
  ),
);

/** Name of the row in which a figure stands; the id itself for a figure no form has. */
export function rowNameOf(id: FigureId): string {
  return rowNames.get(id) ?? id;
}

/** Name of a column of table 3 or a block of table 4 by its key, for instance 自然人 or 行政复议. */
export function columnName(form: FormId, key: string): string {
  const columns = formById(form)?.tables.flatMap((table) => table.columns) ?? [];
  const exact = columns.find((column) => column.key === key);
  if (exact) return exact.labels.at(-1) === '其他' ? exact.labels.join('—') : (exact.labels.at(-1) ?? key);
  const block = columns.find((column) => column.key.startsWith(`${key}.`));
  return block?.labels.slice(0, -1).join(' ') ?? key;
}
