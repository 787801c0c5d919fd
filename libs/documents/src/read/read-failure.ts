import type { ReadProblem, ReadProblemCode } from '../document-tree';

/** Thrown inside readers only; `readDocument` turns it into the problem that it carries. */
export class ReadFailure extends Error {
  readonly problem: ReadProblem;

  constructor(code: ReadProblemCode, text: string) {
    super(text);
    this.problem = { code, text };
  }
}
