import type { FigureId, GridCell, TableSpec } from '@gongkai/domain';

/** Keys that move between values; `Control+` for the corners of the table. */
export const MOVE_KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type MoveKey = (typeof MOVE_KEYS)[number];

export function isMoveKey(key: string): key is MoveKey {
  return MOVE_KEYS.some((known) => known === key);
}

const inReadingOrder = (a: GridCell, b: GridCell) => a.row - b.row || a.column - b.column;

const sharesColumn = (a: GridCell, b: GridCell) =>
  a.column < b.column + b.columnSpan && b.column < a.column + a.columnSpan;

/** The value a key leads to from `figure`; the same figure at the edge of the table. */
export function figureAfter(table: TableSpec, figure: FigureId, key: MoveKey, toCorner = false): FigureId {
  const values = table.cells.filter((cell) => cell.kind === 'value').sort(inReadingOrder);
  const here = values.find((cell) => cell.figure === figure);
  if (!here) return figure;
  const inRow = toCorner ? values : values.filter((cell) => cell.row === here.row);
  const target = {
    Home: () => inRow.at(0),
    End: () => inRow.at(-1),
    ArrowLeft: () => inRow.filter((cell) => inReadingOrder(cell, here) < 0).at(-1),
    ArrowRight: () => inRow.find((cell) => inReadingOrder(cell, here) > 0),
    ArrowUp: () => values.filter((cell) => cell.row < here.row && sharesColumn(cell, here)).at(-1),
    ArrowDown: () => values.find((cell) => cell.row > here.row && sharesColumn(cell, here)),
  }[key]();
  return target?.figure ?? figure;
}
