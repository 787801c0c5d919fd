/** What jsdom lacks and React Router, antd and Recharts expect. */
import { TextDecoder, TextEncoder } from 'node:util';

class SilentObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** What React Router keeps of a navigation; nothing here sends it. */
class PlainRequest {
  readonly method: string;
  readonly headers: Headers;
  readonly signal: AbortSignal | null;

  constructor(
    readonly url: string,
    init: RequestInit = {},
  ) {
    this.method = init.method ?? 'GET';
    this.headers = new Headers(init.headers);
    this.signal = init.signal ?? null;
  }
}

Object.assign(globalThis, { TextEncoder, TextDecoder });
globalThis.Request ??= PlainRequest as unknown as typeof Request;

Object.defineProperty(window, 'ResizeObserver', { writable: true, value: SilentObserver });
Object.defineProperty(window, 'matchMedia', {
  writable: true,
  value: (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
    addListener: () => {},
    removeListener: () => {},
  }),
});
Element.prototype.scrollIntoView = () => {};

// jsdom cannot style pseudo-elements and reports every such question; antd asks for scroll bars this way.
const realStyle = window.getComputedStyle.bind(window);
window.getComputedStyle = (element: Element) => realStyle(element);
