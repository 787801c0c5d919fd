type Listener = (event: { data: unknown }) => void;

/**
 * One end of a channel between the two halves of pdf.js in one thread. Messages are handed over as they are: copying
 * every drawing operation deeply, as a channel between threads must, would only cost time.
 */
export class LinkedPort {
  readonly #listeners = new Set<Listener>();
  #deliver: ((message: unknown) => void) | null = null;

  /** Two ends of one channel; `onPost` sees every message when it is sent and may exchange it for another. */
  static pair(onPost: (message: unknown) => unknown): [LinkedPort, LinkedPort] {
    const [left, right] = [new LinkedPort(), new LinkedPort()];
    left.#deliver = (message) => right.#post(onPost(message));
    right.#deliver = (message) => left.#post(onPost(message));
    return [left, right];
  }

  postMessage(message: unknown): void {
    this.#deliver?.(message);
  }

  addEventListener(_name: 'message', listener: Listener): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_name: 'message', listener: Listener): void {
    this.#listeners.delete(listener);
  }

  /** Cuts the channel: whatever is sent from now on is lost, so that a runaway evaluation starves. */
  terminate(): void {
    this.#deliver = null;
    this.#listeners.clear();
  }

  #post(message: unknown): void {
    queueMicrotask(() => {
      for (const listener of [...this.#listeners]) listener({ data: message });
    });
  }
}
