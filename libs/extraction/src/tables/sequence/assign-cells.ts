import type { FigureSpec } from '@gongkai/domain';
import { fold } from '../../text/fold';
import { isValueLike, readCell } from '../cell-value';
import { type PrintedCell, type RowReading, rowReading, unreadableRow } from '../row-reading';
import type { RowCheck } from '../table-result';

/** How rows of one kind fill up the places of cells that are merged on paper. */
export type Filling = {
  /** How many cells they have beyond their figures; null if they do not agree, so that a blank cell may be a lost one. */
  surplus: number | null;
  /** How many blank cells stand before their first figure in every one of them. */
  lead: number;
};

export type AssignOptions = {
  /** The layout shows blank cells too. */
  explicit: boolean;
  /** The layout repeats the words of merged cells, so that it has no filling cells. */
  repeats: boolean;
  filling: Filling;
  check: RowCheck;
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

/** Where blank cells show, the cells of a row by their places: the figures, before or behind them only filling. */
function byPlace(cells: readonly PrintedCell[], count: number, options: AssignOptions): PrintedCell[] | null {
  const { surplus, lead } = options.filling;
  const behind = cells.slice(count);
  if (options.repeats) {
    // A merged last cell that was taken apart says the same to the end of the row.
    const last = cells[count - 1];
    return last && behind.every((cell) => cell.text === last.text) ? cells.slice(0, count) : null;
  }
  if (surplus !== null && cells.length === count + surplus && behind.every(isBlank)) return cells.slice(0, count);
  const start = cells.findIndex((cell) => !isBlank(cell));
  const [only] = cells;
  if (start < 0) return only ? Array.from({ length: count }, () => only) : null;
  const run = cells.slice(start, start + count);
  const others = [...cells.slice(0, start), ...cells.slice(start + count)];
  const whole = run.length === count && !run.some(isBlank) && others.every(isBlank);
  return whole && (start === 0 || start === lead) ? run : null;
}

/** The cells of a row, if which cell is meant by each is certain; null otherwise. */
function certainCells(cells: readonly PrintedCell[], count: number, options: AssignOptions): PrintedCell[] | null {
  const filled = cells.filter((cell) => !isBlank(cell));
  const found = options.explicit ? byPlace(cells, count, options) : filled.length === count ? filled : null;
  if (found) return found;
  // Words behind the last figure are a note or an unknown row, not a figure.
  const leading = filled.slice(0, count);
  const next = filled[count];
  const gapless = !options.explicit || cells.slice(0, count).every((cell) => !isBlank(cell));
  const words = next !== undefined && !isValueLike(next.text);
  return gapless && words && leading.every((cell) => isValueLike(cell.text)) ? leading : null;
}

const numberIn = (cell: PrintedCell) => readCell(cell.text).value ?? Number.NaN;

/** Cells that ran together, taken apart where only one way is possible and the row's own sum agrees; null otherwise. */
function takenApart(filled: readonly PrintedCell[], count: number, options: AssignOptions): PrintedCell[] | null {
  if (filled.length !== 1 && !filled.some((cell) => cell.fused)) return null;
  const spaced = filled.flatMap(splitAtBlanks);
  const digits = spaced.length === count ? null : splitDigits(filled, count);
  const parts = digits ?? spaced;
  if (parts.length !== count || !parts.every((part) => isValueLike(part.text))) return null;
  const numbers = parts.map(numberIn);
  // Blank cells leave no trace in run-together digits: only a sum tells that there were none.
  return (digits ? options.check.confirmed(numbers) : options.check.plausible(numbers)) ? parts : null;
}

/** A number for one figure that begins with 0 was cut out of more than one cell. */
const hidesCells = (cells: readonly PrintedCell[]) =>
  cells.length === 1 && cells.some((cell) => cell.fused && /^\s*0\d/.test(cell.text));

/** Digits whose commas do not part thousands: the rest of the number stands elsewhere. */
const TORN_NUMBER = /^[\d,]*(?:^,|,$|,\d{1,2}(?:,|$))[\d,]*$/;

/**
 * A cell that holds two figures, a part of one, or words before a figure, has swallowed a neighbour. Where only gaps part the cells,
 * the borders of the whole row are then in doubt, even if their number happens to be right.
 */
function swallowsNeighbour(cell: PrintedCell): boolean {
  if (readCell(cell.text).state !== 'text') return false;
  if (TORN_NUMBER.test(fold(cell.text).text.trim())) return true;
  const values = splitAtBlanks(cell).map((part) => isValueLike(part.text));
  return values.filter(Boolean).length > 1 || (values.length > 1 && values.at(-1) === true);
}

/** Words in front of the figures are the rest of a broken label: with a blank cell in the row their number would be right. */
const beginsWithWords = ([first]: readonly PrintedCell[]) => first !== undefined && !isValueLike(first.text);

/**
 * Gives the cells that follow a row's label to its figures. Where the number of cells does not tell which is which,
 * nothing is guessed: the figures are unreadable. Digits that ran together count only if there is exactly one for each
 * figure and the row's own sum agrees, or all are 0.
 */
export function assignCells(
  figures: readonly FigureSpec[],
  cells: readonly PrintedCell[],
  options: AssignOptions,
): RowReading {
  if (cells.some((cell) => cell.torn)) return unreadableRow(figures, cells, 'cell-count');
  const certain = certainCells(cells, figures.length, options);
  const filled = cells.filter((cell) => !isBlank(cell));
  const inDoubt =
    !options.explicit && figures.length > 1 && (beginsWithWords(filled) || filled.some(swallowsNeighbour));
  const chosen = certain && !inDoubt && !hidesCells(certain) ? certain : takenApart(filled, figures.length, options);
  if (chosen) return rowReading(figures, chosen);
  const fused = cells.some((cell) => cell.fused && /\d{2,}/.test(cell.text));
  const unread = unreadableRow(figures, cells, fused ? 'digits-fused' : 'cell-count');
  const runs = filled.flatMap(splitAtBlanks);
  const tooFew = runs.length > 0 && runs.length < figures.length;
  return tooFew && runs.every((run) => /^\d+$/.test(run.text)) ? { ...unread, runs } : unread;
}
