import type { Column, PdfTable } from './pdf-table';
import { isFigureText, segmentsOf } from './segments';
import type { TabularLine } from './unruled-regions';

/** True if something stands in the stretch of a column. */
export const overlaps = (a: { x0: number; x1: number }, column: Column) => a.x0 < column.to && a.x1 > column.from;

/**
 * The columns of figures: what stands below each other is one column. Null where two figures of a row fall into one
 * column, for then the columns cannot be told.
 */
export function figureColumns(lines: readonly TabularLine[]): Column[] | null {
  const rows = lines.map(({ segments }) => segments.filter((segment) => isFigureText(segment.text)));
  const columns: Column[] = [];
  for (const { x0, x1 } of rows.flat().sort((a, b) => a.x0 - b.x0)) {
    const last = columns.at(-1);
    if (last && x0 < last.to) last.to = Math.max(last.to, x1);
    else columns.push({ from: x0, to: x1 });
  }
  const clash = rows.some((row) => columns.some((column) => row.filter((one) => overlaps(one, column)).length > 1));
  return clash ? null : columns;
}

/** Columns that no figure fills, from the head: words that stand clear of the columns known so far. */
export function withBlankColumns(columns: readonly Column[], lines: readonly TabularLine[]): Column[] {
  const first = columns[0]?.from ?? 0;
  const words = lines
    .filter(({ figures, segments }) => figures === 0 && segments.length > 1)
    .flatMap(({ segments }) => segments)
    .filter((segment) => segment.x0 > first);
  // A title over several columns stands over the words of a head that belongs to one of them.
  const isTitle = (word: { x0: number; x1: number }) =>
    words.some(
      (other) => overlaps(other, { from: word.x0, to: word.x1 }) && columns.some((column) => overlaps(other, column)),
    );
  const all = [...columns];
  for (const { x0, x1 } of words.filter((word) => !isTitle(word)).sort((a, b) => a.x1 - a.x0 - (b.x1 - b.x0)))
    if (!all.some((column) => overlaps({ x0, x1 }, column))) all.push({ from: x0, to: x1 });
  return all.sort((a, b) => a.from - b.from);
}

/** The same lines, cut also where columns of figures part words that stand close together in the head. */
export function cutAtColumns(lines: readonly TabularLine[], columns: readonly Column[]): TabularLine[] {
  const rivers = columns.slice(1).map((column, at) => ({ from: columns[at]?.to ?? column.from, to: column.from }));
  return lines.map((line) => (line.figures > 0 ? line : { ...line, segments: segmentsOf(line.line, rivers) }));
}

/**
 * The rows of a table without lines that goes on from the page before, set on its columns; null if the figures do not
 * stand below those of the first part.
 */
export function alignUnruled(upper: PdfTable, lower: PdfTable): PdfTable | null {
  const [above, below] = [upper.unruled, lower.unruled];
  if (!above || !below || below.labels > above.labels) return null;
  const places = below.columns.map(({ from, to }) => {
    const met = above.columns.flatMap((column, at) => (overlaps({ x0: from, x1: to }, column) ? [at] : []));
    return met.length === 1 ? met[0] : undefined;
  });
  if (places.includes(undefined) || new Set(places).size < places.length) return null;
  const placeOf = (column: number) =>
    column < below.labels
      ? above.labels - below.labels + column
      : above.labels + (places[Math.min(column, below.labels + places.length - 1) - below.labels] ?? 0);
  const cells = lower.cells.map((cell) => {
    const column = placeOf(cell.column);
    return { ...cell, column, columnSpan: placeOf(cell.column + cell.columnSpan - 1) - column + 1 };
  });
  return { ...lower, cells, xs: upper.xs, unruled: above };
}
