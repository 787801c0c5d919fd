import type { FigureSpec, FigureValue, Place } from '@gongkai/domain';
import { readCell } from './cell-value';

/**
 * A cell as printed. `fused` marks text that was cut out of run-together text and may hold several cells, `torn` a row of
 * which a figure may go on in a line of its own.
 */
export type PrintedCell = { text: string; place: Place; fused?: boolean; torn?: boolean };

export type RowProblem = 'cell-count' | 'digits-fused' | 'merged-cells';

/**
 * Values of one row in the order of its figures, and why some are unreadable. `runs` are the cells as printed where
 * digits of several figures ran together and nothing else stands there.
 */
export type RowReading = { values: FigureValue[]; problem: RowProblem | null; runs?: readonly PrintedCell[] };

/** The value of a figure whose cell is known. */
export function cellFigure(cell: PrintedCell, figure: FigureSpec, inferred = false): FigureValue {
  const { value, state } = readCell(cell.text, figure.unit);
  return { value, state, raw: cell.text, place: cell.place, ...(inferred ? { inferred } : {}) };
}

/** A figure that stands somewhere in the document but cannot be told with certainty. */
export function unreadable(cell: PrintedCell | null): FigureValue {
  return { value: null, state: 'unreadable', raw: cell?.text ?? null, place: cell?.place ?? null };
}

/** A figure whose cell is not in the document. */
export const MISSING: FigureValue = { value: null, state: 'missingCell', raw: null, place: null };

/** A row none of whose figures can be told. */
export function unreadableRow(
  figures: readonly FigureSpec[],
  cells: readonly PrintedCell[],
  problem: RowProblem,
): RowReading {
  return { values: figures.map(() => unreadable(cells[0] ?? null)), problem };
}

/** The row whose n-th figure stands in the n-th cell. */
export function rowReading(
  figures: readonly FigureSpec[],
  cells: readonly PrintedCell[],
  inferred = false,
): RowReading {
  const values = figures.map((figure, index) => {
    const cell = cells[index];
    return cell ? cellFigure(cell, figure, inferred) : unreadable(null);
  });
  return { values, problem: null };
}
