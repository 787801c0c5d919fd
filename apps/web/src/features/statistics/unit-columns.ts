import type { FigureId, TableSpec } from '@gongkai/domain';

/** One column of the table with a row per unit: the figure and its printed labels from the outermost inwards. */
export type UnitColumn = { figure: FigureId; path: string[] };

/** One cell of a grouped header. */
export type HeaderCell = { key: string; text: string; columnSpan: number; rowSpan: number };

/**
 * The columns of one official table for a row per unit. Table 3 has 175 figures: `applicant` picks one of its seven
 * columns (the total, as a rule), `all` keeps every one.
 */
export function unitColumns(table: TableSpec, applicant: string): UnitColumn[] {
  const columnLabels = new Map(table.columns.map((column) => [column.key, column.labels]));
  const specs = new Map(table.figures.map((figure) => [figure.id, figure]));
  return table.rows.flatMap((row) =>
    row.figures.flatMap((figure): UnitColumn[] => {
      const column = specs.get(figure)?.column ?? '';
      const single = table.key === 'requests' && applicant !== 'all';
      if (single && column !== applicant) return [];
      const inner = single || table.columns.length === 1 ? [] : (columnLabels.get(column) ?? []);
      return [{ figure, path: [...(row.block ? [row.block] : []), ...row.labels, ...inner] }];
    }),
  );
}

/** Header rows over columns: equal neighbours merge sideways, short paths reach down to the last row. */
export function headerRows(columns: readonly UnitColumn[]): HeaderCell[][] {
  const depth = Math.max(0, ...columns.map((column) => column.path.length));
  return Array.from({ length: depth }, (_, level) => headerRow(columns, level, depth));
}

function headerRow(columns: readonly UnitColumn[], level: number, depth: number): HeaderCell[] {
  const cells: (HeaderCell & { prefix: string })[] = [];
  for (const { figure, path } of columns) {
    const text = path[level];
    if (text === undefined) continue;
    const prefix = path.slice(0, level + 1).join('\n');
    const leaf = path.length === level + 1;
    const last = cells.at(-1);
    // A figure with parts (收到申请数) is a column of its own beside the group of its parts.
    if (last && !leaf && last.rowSpan === 1 && last.prefix === prefix) last.columnSpan += 1;
    else cells.push({ key: `${level}:${figure}`, text, columnSpan: 1, rowSpan: leaf ? depth - level : 1, prefix });
  }
  return cells.map(({ prefix: _, ...cell }) => cell);
}
