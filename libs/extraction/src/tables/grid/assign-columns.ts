import type { TableCell } from '@gongkai/documents';

/** For each figure of a row the index of its value cell, `missing` if the head has no such column. */
export type Assignment = { cells: (number | 'missing')[]; inferred: boolean };

const isBlank = (cell: TableCell) => cell.text.trim() === '';

/** True if every figure has exactly one cell under its own header. */
function byHeader(count: number, columns: readonly (number | null)[]): (number | 'missing')[] | null {
  const cells = Array.from({ length: count }, (_, figure) => columns.indexOf(figure));
  const named = columns.filter((column) => column !== null);
  return cells.every((cell) => cell >= 0) && new Set(named).size === named.length ? cells : null;
}

/** A header that contradicts the order of the cells. */
const contradicts = (columns: readonly (number | null)[]) =>
  columns.some((column, index) => column !== null && column !== index);

/**
 * Decides which value cell belongs to which figure of a row: by the headers over the cells; by order where there are
 * exactly as many cells as figures and no header speaks against it; null where that is not certain. `ragged` says that
 * the row or its head does not reach the right edge of the table (spans were lost), so that headers are not over their
 * cells.
 */
export function assignColumns(
  cells: readonly TableCell[],
  columns: readonly (number | null)[],
  count: number,
  ragged: boolean,
): Assignment | null {
  const single = withoutRepeats(cells, columns, count);
  if (single.length === cells.length) return assignSingle(cells, columns, count, ragged);
  const kept = single.flatMap((index) => cells[index] ?? []);
  const assigned = assignSingle(
    kept,
    single.map((index) => columns[index] ?? null),
    count,
    ragged,
  );
  return assigned && { ...assigned, cells: assigned.cells.map((at) => (at === 'missing' ? at : (single[at] ?? at))) };
}

/** Indexes of the cells without the copies that a merged cell leaves when it is taken apart under its header. */
function withoutRepeats(cells: readonly TableCell[], columns: readonly (number | null)[], count: number): number[] {
  const all = cells.map((_, index) => index);
  if (cells.length <= count) return all;
  return all.filter((index) => {
    const sameHead = columns[index] !== null && columns[index] === columns[index - 1];
    return !(index > 0 && sameHead && cells[index]?.text === cells[index - 1]?.text);
  });
}

function assignSingle(
  cells: readonly TableCell[],
  columns: readonly (number | null)[],
  count: number,
  ragged: boolean,
): Assignment | null {
  const inOrder = cells.map((_, index) => index).slice(0, count);
  if (ragged) return cells.length === count ? { cells: inOrder, inferred: true } : null;
  const named = byHeader(count, columns);
  if (named && (cells.length === count || named.length < cells.length)) return { cells: named, inferred: false };
  if (cells.length === count) return contradicts(columns) ? null : { cells: inOrder, inferred: true };
  const filled = cells.flatMap((cell, index) => (isBlank(cell) ? [] : [index]));
  if (cells.length > count) {
    if (filled.length === count) return { cells: filled, inferred: true };
    return filled.length === 0 ? { cells: inOrder, inferred: true } : null;
  }
  // Fewer cells than figures: a column is gone. Only what stands under its own header is certain.
  if (columns.some((column) => column === null) || new Set(columns).size !== columns.length) return null;
  const found = Array.from({ length: count }, (_, figure) => columns.indexOf(figure));
  return { cells: found.map((index) => (index < 0 ? 'missing' : index)), inferred: false };
}
