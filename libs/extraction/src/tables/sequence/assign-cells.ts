import type { FigureSpec } from '@gongkai/domain';
import { isValueLike, readCell } from '../cell-value';
import { type PrintedCell, type RowReading, rowReading, unreadableRow } from '../row-reading';

export type AssignOptions = {
  /** The layout shows blank cells too. */
  explicit: boolean;
  /**
   * How many cells rows of this kind have behind their figures, for cells merged on paper; null if rows of this kind do
   * not agree on it, so that a blank cell may be a lost one.
   */
  surplus: number | null;
  /** False if these numbers contradict a sum within the row. */
  plausible: (values: number[]) => boolean;
};

const isBlank = (cell: PrintedCell) => cell.text.trim() === '';

/** Part of a cell with its place. */
function partOf(cell: PrintedCell, from: number, to: number): PrintedCell {
  const text = cell.text.slice(from, to);
  const offset = cell.place.offset == null ? cell.place.offset : cell.place.offset + from;
  return { text, place: { ...cell.place, quote: text, offset } };
}

/** Numbers that stand in one cell with blanks between them. */
function splitAtBlanks(cell: PrintedCell): PrintedCell[] {
  return [...cell.text.matchAll(/\S+/g)].map((match) => partOf(cell, match.index, match.index + match[0].length));
}

/** One digit a cell; only possible if there are exactly as many digits as cells. */
function splitDigits(cells: readonly PrintedCell[], count: number): PrintedCell[] | null {
  const parts = cells.flatMap(splitAtBlanks);
  if (count < 2 || !parts.every((part) => /^\d+$/.test(part.text))) return null;
  const digits = parts.flatMap((part) => [...part.text].map((_, index) => partOf(part, index, index + 1)));
  return digits.length === count ? digits : null;
}

/** The cells of a row, if which cell is meant by each is certain; null otherwise. */
function certainCells(cells: readonly PrintedCell[], count: number, options: AssignOptions): PrintedCell[] | null {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === count) return filled;
  if (options.explicit) {
    const agrees = options.surplus !== null && cells.length === count + options.surplus;
    if (agrees && cells.slice(count).every(isBlank)) return cells.slice(0, count);
    const [only] = cells;
    if (only && filled.length === 0) return Array.from({ length: count }, () => only);
  }
  // Words behind the last figure are a note or an unknown row, not a figure.
  const leading = filled.slice(0, count);
  const next = filled[count];
  if (leading.every((cell) => isValueLike(cell.text)) && next && !isValueLike(next.text)) return leading;
  return null;
}

const numberIn = (cell: PrintedCell) => readCell(cell.text).value ?? Number.NaN;

/** Cells that ran together, taken apart where only one way is possible and the row's own sum agrees; null otherwise. */
function takenApart(filled: readonly PrintedCell[], count: number, options: AssignOptions): PrintedCell[] | null {
  if (filled.length !== 1 && !filled.some((cell) => cell.fused)) return null;
  const spaced = filled.flatMap(splitAtBlanks);
  const parts = spaced.length === count ? spaced : splitDigits(filled, count);
  return parts?.every((part) => isValueLike(part.text)) && options.plausible(parts.map(numberIn)) ? parts : null;
}

/** A number for one figure that begins with 0 was cut out of more than one cell. */
const hidesCells = (cells: readonly PrintedCell[]) =>
  cells.length === 1 && cells.some((cell) => cell.fused && /^\s*0\d/.test(cell.text));

/**
 * Gives the cells that follow a row's label to its figures. Where the number of cells does not tell which is which,
 * nothing is guessed: the figures are unreadable. Digits that ran together count only if there is exactly one for each
 * figure and the row's own sum agrees.
 */
export function assignCells(
  figures: readonly FigureSpec[],
  cells: readonly PrintedCell[],
  options: AssignOptions,
): RowReading {
  const certain = certainCells(cells, figures.length, options);
  const filled = cells.filter((cell) => !isBlank(cell));
  const chosen = certain && !hidesCells(certain) ? certain : takenApart(filled, figures.length, options);
  if (chosen) return rowReading(figures, chosen);
  const fused = cells.some((cell) => cell.fused && /\d{2,}/.test(cell.text));
  return unreadableRow(figures, cells, fused ? 'digits-fused' : 'cell-count');
}
