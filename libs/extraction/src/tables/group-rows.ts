import type { FigureSpec, TableSpec } from '@gongkai/domain';

/**
 * The single row that some reports print in place of a group's rows (（六）其他处理 without its three rows): figures with
 * the ids `<table>.<group>.<column>`; null if the table's rows of that group have no common key.
 */
export function groupRowFigures(table: TableSpec, group: readonly string[]): FigureSpec[] | null {
  const members = table.rows.filter((row) => group.every((label, level) => row.labels[level] === label));
  const prefixes = new Set(
    members.map((row) => (row.key.includes('.') ? row.key.slice(0, row.key.lastIndexOf('.')) : '')),
  );
  const [prefix] = prefixes;
  if (!prefix || prefixes.size !== 1) return null;
  return table.columns.map((column) => ({
    id: `${table.key}.${prefix}.${column.key}`,
    table: table.key,
    row: prefix,
    column: column.key,
    unit: 'piece',
    decimal: false,
    label: [...group, ...column.labels].join(' · '),
  }));
}
