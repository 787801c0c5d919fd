import { FIGURES, type FigureSpec, type TableSpec } from '@gongkai/domain';

const membersOf = (table: TableSpec, group: readonly string[]) =>
  table.rows.flatMap((row, index) => (group.every((label, level) => row.labels[level] === label) ? [index] : []));

/**
 * Rows of a group that were not found although others of it were: where figures stand beside the group's own label, they
 * are those of one whose label was lost.
 */
export function lostMembers(table: TableSpec, group: readonly string[], found: ReadonlySet<number>): number[] {
  const members = membersOf(table, group);
  return members.some((row) => found.has(row)) ? members.filter((row) => !found.has(row)) : [];
}

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
  const members = membersOf(table, group);
  if (members.some((row) => found.has(row))) return null;
  const keys = members.map((row) => table.rows[row]?.key ?? '');
  const prefixes = new Set(keys.map((key) => (key.includes('.') ? key.slice(0, key.lastIndexOf('.')) : '')));
  const [prefix] = prefixes;
  if (!prefix || prefixes.size !== 1) return null;
  const figures = table.columns.flatMap((column) => known.get(`${table.key}.${prefix}.${column.key}`) ?? []);
  return figures.length === table.columns.length ? figures : null;
}
