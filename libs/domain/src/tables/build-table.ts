import type { ColumnSpec, FigureSpec, FigureUnit, GridCell, RowSpec, TableKey, TableSpec } from './table-spec';

/** Reads a grid drawn as rows of cells (HTML habit: spanned places are left out) into placed cells. */
export type DrawnCell = {
  text?: string;
  kind?: GridCell['kind'];
  rowSpan?: number;
  columnSpan?: number;
  figure?: string;
};

/** Resolves drawn rows into cells with absolute 0-based row and column. */
export function placeCells(rows: DrawnCell[][]): { cells: GridCell[]; columnCount: number } {
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  rows.forEach((drawn, row) => {
    let column = 0;
    for (const cell of drawn) {
      while (taken.has(`${row}:${column}`)) column++;
      const rowSpan = cell.rowSpan ?? 1;
      const columnSpan = cell.columnSpan ?? 1;
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + columnSpan; c++) taken.add(`${r}:${c}`);
      cells.push({
        row,
        column,
        rowSpan,
        columnSpan,
        kind: cell.figure ? 'value' : (cell.kind ?? 'label'),
        text: cell.text ?? '',
        ...(cell.figure ? { figure: cell.figure } : {}),
      });
      column += columnSpan;
    }
  });
  return { cells, columnCount: Math.max(...cells.map((cell) => cell.column + cell.columnSpan)) };
}

/** A column, and what its figures are counted in where that depends on the column and not on the row. */
export type BuiltColumn = ColumnSpec & { unit?: FigureUnit; signed?: boolean };

/** Puts a TableSpec together and derives its figure list from rows and columns. */
export function buildTable(input: {
  key: TableKey;
  section: number;
  title: string;
  grid: DrawnCell[][];
  rows: (RowSpec & { columns?: string[]; unit?: FigureUnit })[];
  columns: BuiltColumn[];
}): TableSpec {
  const { cells, columnCount } = placeCells(input.grid);
  const figures: FigureSpec[] = input.rows.flatMap((row) =>
    row.figures.map((id, index) => {
      const columnKey = row.columns?.[index] ?? input.columns[index]?.key ?? String(index);
      const column = input.columns.find((candidate) => candidate.key === columnKey);
      const unit = row.unit ?? column?.unit ?? 'piece';
      return {
        id,
        table: input.key,
        row: row.key,
        column: columnKey,
        unit,
        decimal: unit === 'wanYuan' || unit === 'unknown',
        signed: column?.signed ?? false,
        label: [...row.labels, ...(column?.labels ?? [])].join(' · '),
      };
    }),
  );
  return {
    key: input.key,
    section: input.section,
    title: input.title,
    columnCount,
    rowCount: input.grid.length,
    cells,
    rows: input.rows.map(({ key, labels, aliases, block, figures: ids }) => ({
      key,
      labels,
      ...(aliases ? { aliases } : {}),
      ...(block ? { block } : {}),
      figures: ids,
    })),
    columns: input.columns.map(({ key, labels, aliases }) => ({ key, labels, ...(aliases ? { aliases } : {}) })),
    figures,
  };
}
