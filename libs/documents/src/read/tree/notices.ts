import type { ReadMessage } from '../../document-tree';

/** Messages of one reading, each code once: the first sentence stands for all. */
export class Notices {
  readonly #messages = new Map<string, ReadMessage>();

  add(level: ReadMessage['level'], code: string, text: string): void {
    if (!this.#messages.has(code)) this.#messages.set(code, { level, code, text, block: null });
  }

  list(): ReadMessage[] {
    return [...this.#messages.values()];
  }
}
