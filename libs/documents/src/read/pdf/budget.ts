import type { ReadFailure } from '../read-failure';

/** Ends a reading that costs too much, wherever it is looked at or waited for. */
export class Budget {
  readonly #end: number;
  #operations: number;
  readonly #spent: Promise<never>;
  #spend: (failure: ReadFailure) => void = () => {};

  constructor(
    limits: { milliseconds: number; operations: number },
    private readonly failures: { time: () => ReadFailure; work: () => ReadFailure },
  ) {
    this.#end = performance.now() + limits.milliseconds;
    this.#operations = limits.operations;
    this.#spent = new Promise((_, reject) => {
      this.#spend = reject;
    });
    // Whoever still waits gets the failure; nobody waiting is no fault.
    this.#spent.catch(() => {});
  }

  /** Books some operations and looks at the clock; once spent, the caller fails and so does everything that waits. */
  book(operations: number): void {
    this.#operations -= operations;
    if (this.#operations < 0) this.fail(this.failures.work());
    if (performance.now() > this.#end) this.fail(this.failures.time());
  }

  /** The outcome of some work, or the failure if the budget is spent before. */
  guard<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#spent]);
  }

  private fail(failure: ReadFailure): never {
    this.#spend(failure);
    throw failure;
  }
}
