import type { FlowStack } from '../tree/flow-stack';
import { ownText } from '../tree/own-text';
import type { ImagePiece } from '../tree/piece';

/** White space of HTML, which collapses; the no-break space and the full-width one are characters. */
const SPACES = /[ \t\n\r\f]+/g;

/** Collects the text of one paragraph after the other, collapsing white space as browsers do. */
export class ParagraphWriter {
  /** Level of the open heading. */
  heading: number | null = null;
  /** Inside of `pre`: text is verbatim and every line a paragraph. */
  preformatted = 0;
  #text = '';
  #images: ImagePiece[] = [];
  readonly #flows: FlowStack;

  constructor(flows: FlowStack) {
    this.#flows = flows;
  }

  text(text: string): void {
    if (this.preformatted > 0) {
      this.#text += text;
      return;
    }
    const collapsed = text.replace(SPACES, ' ');
    this.#text += collapsed[0] === ' ' && this.atGap() ? collapsed.slice(1) : collapsed;
  }

  lineBreak(): void {
    this.#text += '\n';
  }

  /** A picture follows the paragraph in which it stands. */
  image(alt: string | null): void {
    this.#images.push({ kind: 'image', alt });
  }

  /** Ends the paragraph. One without text is none; a no-break space is text. */
  end(): void {
    const lines = this.preformatted > 0 ? this.#text.split(/\r\n|\n|\r/) : [this.#text.replace(/ *\n */g, '\n')];
    for (const line of lines) {
      const text = this.preformatted > 0 ? line : trimmed(line);
      if (text !== '') this.#flows.push({ kind: 'paragraph', text: ownText(text), heading: this.heading, line: null });
    }
    this.#text = '';
    for (const image of this.#images) this.#flows.push(image);
    if (this.#images.length > 0) this.#images = [];
  }

  private atGap(): boolean {
    return this.#text === '' || this.#text.endsWith(' ') || this.#text.endsWith('\n');
  }
}

const trimmed = (text: string): string => text.replace(/^[ \n]+/, '').replace(/[ \n]+$/, '');
