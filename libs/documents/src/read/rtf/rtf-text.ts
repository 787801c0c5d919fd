import { trimEdges } from '../tree/text-edges';
import { CHARSETS, CODE_PAGES } from './rtf-words';

const WESTERN = 'windows-1252';

/**
 * Collects the text of a paragraph out of characters, bytes in the code page of their font, and Unicode numbers, which
 * are followed by substitutes for old programs.
 */
export class RtfText {
  #text = '';
  #bytes: number[] = [];
  #page = WESTERN;
  #fallback = WESTERN;
  #toSkip = 0;
  readonly #fonts = new Map<number, string>();
  readonly #decoders = new Map<string, InstanceType<typeof TextDecoder>>();

  /** The code page of the document (`\ansicpg936`). */
  codePage(number: number): void {
    this.#fallback = CODE_PAGES[number] ?? WESTERN;
    this.#page = this.#fallback;
  }

  /** The font table says which set of characters a font has. */
  defineFont(font: number, charset: number): void {
    const page = CHARSETS[charset];
    if (page !== undefined) this.#fonts.set(font, page);
  }

  font(font: number): void {
    this.flush();
    this.#page = this.#fonts.get(font) ?? this.#fallback;
  }

  byte(value: number): void {
    if (this.#toSkip > 0) this.#toSkip--;
    else this.#bytes.push(value);
  }

  /** Plain characters; the second half of a character of two bytes may be one of them. */
  plain(text: string): void {
    const from = Math.min(this.#toSkip, text.length);
    this.#toSkip -= from;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      // Bytes beyond ASCII may stand unescaped, too.
      if (code >= 0x80 || this.isHalf()) this.#bytes.push(code);
      else {
        this.flush();
        this.#text += text[at];
      }
    }
  }

  /** A character by its number, and how many substitutes follow it. */
  unicode(value: number, substitutes: number): void {
    this.flush();
    this.#text += String.fromCharCode(value < 0 ? value + 65536 : value);
    this.#toSkip = Math.min(Math.max(substitutes, 0), 16);
  }

  /** A character that a control word stands for. */
  character(text: string): void {
    if (this.#toSkip > 0) {
      this.#toSkip--;
      return;
    }
    this.flush();
    this.#text += text;
  }

  /** Substitutes do not reach beyond their group. */
  endGroup(): void {
    this.#toSkip = 0;
  }

  /** The tab behind an automatic number: nobody types one behind Chinese punctuation, elsewhere it is a blank. */
  endLabel(): void {
    this.flush();
    if (!this.#text.endsWith('\t')) return;
    const label = trimEdges(this.#text.slice(0, -1), ' ');
    this.#text = /[、）)】〕：，。]$/.test(label) || label === '' ? label : `${label} `;
  }

  /** Hands out what was collected. */
  take(): string {
    this.flush();
    const text = this.#text;
    this.#text = '';
    return text;
  }

  /** Whether the bytes end within a character of two bytes. */
  private isHalf(): boolean {
    if (this.#page === WESTERN || this.#page === 'utf-8') return false;
    let run = 0;
    while (run < this.#bytes.length && (this.#bytes[this.#bytes.length - 1 - run] ?? 0) >= 0x80) run++;
    return run % 2 === 1;
  }

  private flush(): void {
    if (this.#bytes.length === 0) return;
    const decoder = this.#decoders.get(this.#page) ?? new TextDecoder(this.#page);
    this.#decoders.set(this.#page, decoder);
    this.#text += decoder.decode(Uint8Array.from(this.#bytes));
    this.#bytes = [];
  }
}
