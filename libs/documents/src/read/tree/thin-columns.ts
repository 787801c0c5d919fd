import type { DraftCell } from './piece';

/** A column narrower than this (twips; one character of small print is about 180) was never meant as one. */
const THIN = 120;
/** … and it is narrow beside its neighbours, too. */
const THIN_SHARE = 1 / 6;

/**
 * Takes away slivers: lines dragged by hand in Word miss each other by a hair, and the grid gets a column between
 * them in which cells of some rows start and those of others end. `widths` are the widths of the grid columns in
 * twips. A narrow column that holds a whole cell is a real one and stays.
 */
export function mergeThinColumns(cells: DraftCell[], widths: number[]): void {
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const isThin = widths.map((width) => width > 0 && width < THIN && width < widest * THIN_SHARE);
  if (!isThin.includes(true)) return;
  for (const cell of cells) keepWhole(cell, isThin);
  const edges = newEdges(isThin);
  const edge = (column: number) => edges[column] ?? (edges.at(-1) ?? 0) + column - widths.length;
  for (const cell of cells) {
    const column = edge(cell.column);
    cell.columnSpan = edge(cell.column + cell.columnSpan) - column;
    cell.column = column;
  }
}

/** A cell that lies in thin columns only would vanish with them. */
function keepWhole(cell: DraftCell, isThin: boolean[]): void {
  for (let column = cell.column; column < cell.column + cell.columnSpan; column++) if (isThin[column] !== true) return;
  for (let column = cell.column; column < cell.column + cell.columnSpan; column++) isThin[column] = false;
}

/** For each column line of the old grid its number in the new one; both lines of a thin column become the same. */
function newEdges(isThin: boolean[]): number[] {
  const edges = [0];
  for (const thin of isThin) edges.push((edges.at(-1) ?? 0) + (thin ? 0 : 1));
  return edges;
}
