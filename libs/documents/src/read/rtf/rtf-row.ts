import { LIMITS } from '../limits';
import type { CellMerge, RowLayout } from '../tree/table-writer';

const unmerged = (): CellMerge => ({ across: false, down: 'none' });

/** Collects how the cells of a row lie; a description holds until the next one begins. */
export class RtfRow {
  #edges: number[] = [];
  #cells: CellMerge[] = [];
  #next = unmerged();

  /** A word about the row; each cell is ended by the place of its right edge. */
  word(name: string, value: number | null): void {
    if (name === 'trowd') {
      this.#edges = [];
      this.#cells = [];
      this.#next = unmerged();
    } else if (name === 'trleft') this.#edges[0] ??= value ?? 0;
    else if (name === 'clmrg') this.#next.across = true;
    else if (name === 'clvmgf') this.#next.down = 'restart';
    else if (name === 'clvmrg') this.#next.down = 'continue';
    else if (name === 'cellx' && this.#cells.length < LIMITS.columns) {
      this.#edges[0] ??= 0;
      this.#edges.push(value ?? 0);
      this.#cells.push(this.#next);
      this.#next = unmerged();
    }
  }

  layout(): RowLayout {
    return { edges: [...this.#edges], cells: this.#cells.map((merge) => ({ ...merge })) };
  }
}
