import { LIMITS } from '../limits';
import type { FlowStack } from '../tree/flow-stack';
import { ownText } from '../tree/own-text';
import type { ImagePiece } from '../tree/piece';
import { trimEdges } from '../tree/text-edges';

/** White space of HTML, which collapses; the no-break space and the full-width one are characters. */
const SPACES = /[ \t\n\r\f]+/g;

/** True if something in the text may collapse. Most texts are one number or one word, and have nothing of the kind. */
function collapses(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 && (code !== 0x20 || text.charCodeAt(at + 1) === 0x20)) return true;
  }
  return false;
}

const LINE_END = /\r\n|\n|\r/;

/** Collects the text of one paragraph after the other, collapsing white space as browsers do. */
export class ParagraphWriter {
  /** Level of the open heading. */
  heading: number | null = null;
  /** Inside of `pre`: text is verbatim and every line a paragraph. */
  preformatted = 0;
  #text = '';
  /** White space that comes next would be doubled: at the start, after a blank, after a line break. */
  #atGap = true;
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
    const collapsed = collapses(text) ? text.replace(SPACES, ' ') : text;
    const added = collapsed[0] === ' ' && this.#atGap ? collapsed.slice(1) : collapsed;
    if (added === '') return;
    this.#text += added;
    this.#atGap = added.endsWith(' ');
  }

  lineBreak(): void {
    this.#text += '\n';
    this.#atGap = true;
  }

  /** A picture follows the paragraph in which it stands. */
  image(alt: string | null): void {
    this.#images.push({ kind: 'image', alt });
  }

  /** Ends the paragraph. One without text is none; a no-break space is text. */
  end(): void {
    if (this.#text === '' && this.#images.length === 0) {
      this.#atGap = true;
      return;
    }
    const lines = this.preformatted > 0 ? this.#text.split(LINE_END, LIMITS.pieces + 1) : [flowed(this.#text)];
    for (const text of lines)
      if (text !== '') this.#flows.push({ kind: 'paragraph', text: ownText(text), heading: this.heading, line: null });
    this.#text = '';
    this.#atGap = true;
    for (const image of this.#images) this.#flows.push(image);
    if (this.#images.length > 0) this.#images = [];
  }
}

const flowed = (text: string): string =>
  text === '' ? text : trimEdges(text.includes(' \n') ? text.replaceAll(' \n', '\n') : text, ' \n');
