import type { ReadFailure } from '../read-failure';

/** Ends a reading that takes too long, wherever it looks at the clock or waits. */
export class Deadline {
  readonly #end: number;
  readonly #expired: Promise<never>;
  #expire: (failure: ReadFailure) => void = () => {};

  constructor(
    milliseconds: number,
    private readonly failure: () => ReadFailure,
  ) {
    this.#end = performance.now() + milliseconds;
    this.#expired = new Promise((_, reject) => {
      this.#expire = reject;
    });
    // Whoever still waits gets the failure; nobody waiting is no fault.
    this.#expired.catch(() => {});
  }

  /** Looks at the clock; after the end, everything that waits fails, and so does the caller. */
  check(): void {
    if (performance.now() <= this.#end) return;
    const failure = this.failure();
    this.#expire(failure);
    throw failure;
  }

  /** The outcome of some work, or the failure if the time is over before. */
  guard<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#expired]);
  }
}
