import { LIMITS } from '../limits';
import type { DraftCell } from './piece';

/**
 * Places the cells of an HTML table as browsers do: row by row into the first free column, spans reaching over rows
 * below. Spans are capped; a span never covers another cell. Costs one number per column, not one per covered place.
 */
export class SpanGrid {
  readonly cells: DraftCell[] = [];
  #row = -1;
  #column = 0;
  /** First row in which each column is free again. */
  #freeFrom: number[] = [];
  #sectionStart = 0;

  startRow(): void {
    this.#row++;
    this.#column = 0;
  }

  /** Ends a row group (`thead`, `tbody`): no cell reaches over its end. */
  endSection(): void {
    this.clip();
    this.#freeFrom = [];
    this.#sectionStart = this.cells.length;
  }

  /** The next cell of the current row, or null beyond the widest table that is read. */
  place(columnSpan: number, rowSpan: number): DraftCell | null {
    if (this.#row < 0) this.startRow();
    while ((this.#freeFrom[this.#column] ?? 0) > this.#row) this.#column++;
    const column = this.#column;
    if (column >= LIMITS.columns) return null;
    let end = column + 1;
    while (end < column + columnSpan && (this.#freeFrom[end] ?? 0) <= this.#row) end++;
    for (let covered = column; covered < end; covered++) this.#freeFrom[covered] = this.#row + rowSpan;
    this.#column = end;
    const cell: DraftCell = { row: this.#row, column, rowSpan, columnSpan: end - column, pieces: [] };
    this.cells.push(cell);
    return cell;
  }

  /** All cells, with spans that promise more rows than there are cut to the last one. */
  finish(): DraftCell[] {
    this.clip();
    return this.cells;
  }

  private clip(): void {
    for (let at = this.#sectionStart; at < this.cells.length; at++) {
      const cell = this.cells[at];
      if (cell !== undefined) cell.rowSpan = Math.max(1, Math.min(cell.rowSpan, this.#row + 1 - cell.row));
    }
  }
}

/** A span attribute as a number between 1 and `most`; nonsense is 1. A row span of 0 reaches to the end. */
export function spanOf(attribute: string | undefined, most: number, zero = 1): number {
  if (attribute === undefined) return 1;
  const value = Number.parseInt(attribute, 10);
  if (value === 0) return zero;
  return value > 0 ? Math.min(value, most) : 1;
}
