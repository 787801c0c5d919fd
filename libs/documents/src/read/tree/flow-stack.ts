import { LIMITS } from '../limits';
import { ReadFailure } from '../read-failure';
import type { Piece } from './piece';

/**
 * Where pieces go while a document is walked: the document itself, or the innermost open cell or text box. Counts all
 * pieces, so that a small hostile file cannot become a huge tree.
 */
export class FlowStack {
  readonly #flows: Piece[][] = [[]];
  #count = 0;

  /** Starts an inner flow (a cell, a text box). */
  open(): void {
    this.count(1);
    this.#flows.push([]);
  }

  /** Ends the innermost inner flow and hands out its pieces; the document's own flow stays. */
  close(): Piece[] {
    return this.#flows.length > 1 ? (this.#flows.pop() ?? []) : [];
  }

  push(piece: Piece): void {
    this.count(1);
    this.#flows.at(-1)?.push(piece);
  }

  /** Hands on pieces that were counted when they were made. */
  pass(pieces: readonly Piece[]): void {
    const flow = this.#flows.at(-1);
    for (const piece of pieces) flow?.push(piece);
  }

  /** Ends everything that is still open; the pieces of unfinished flows are kept, in reading order. */
  finish(): Piece[] {
    return this.#flows.flat();
  }

  private count(added: number): void {
    this.#count += added;
    if (this.#count > LIMITS.pieces)
      throw new ReadFailure(
        'tooLarge',
        '文档的段落和单元格超过二十万个，不像一份年度报告，未予读取；请确认文件后重新上传。',
      );
  }
}
