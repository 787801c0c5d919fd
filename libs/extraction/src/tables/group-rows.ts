import { FIGURES, type FigureSpec, type TableSpec } from '@gongkai/domain';

const known = new Map(FIGURES.map((figure) => [figure.id, figure]));

/**
 * The single row that some reports print in place of a group's rows (（六）其他处理 without its three rows, as in the form
 * of 2019): the figures `<table>.<group>.<column>`; null if no form has such a row, or if a row of the group is printed
 * too, so that figures beside the group's label are those of a row whose own label was lost. `found` are the numbers of
 * the rows that are printed.
 */
export function groupRowFigures(
  table: TableSpec,
  group: readonly string[],
  found: ReadonlySet<number>,
): FigureSpec[] | null {
  const members = table.rows.filter((row) => group.every((label, level) => row.labels[level] === label));
  if (members.some((row) => found.has(table.rows.indexOf(row)))) return null;
  const prefixes = new Set(
    members.map((row) => (row.key.includes('.') ? row.key.slice(0, row.key.lastIndexOf('.')) : '')),
  );
  const [prefix] = prefixes;
  if (!prefix || prefixes.size !== 1) return null;
  const figures = table.columns.flatMap((column) => known.get(`${table.key}.${prefix}.${column.key}`) ?? []);
  return figures.length === table.columns.length ? figures : null;
}
