import { emsOf, hex, pdfDocument } from './document.mjs';

/** Characters that some programs print by the sign of their radical. */
const RADICALS = {
  一: '⼀',
  人: '⼈',
  大: '⼤',
  工: '⼯',
  文: '⽂',
  日: '⽇',
  月: '⽉',
  用: '⽤',
  立: '⽴',
  自: '⾃',
  行: '⾏',
  金: '⾦',
};

/** Writes text and rules on pages; y runs down from the top of the page. */
export class Pen {
  #pages = [];
  #used = new Set();
  #content = [];

  constructor({ pageWidth, pageHeight, text, radicals, rules }) {
    this.width = pageWidth;
    this.height = pageHeight;
    this.options = { text, radicals, rules };
  }

  get pageCount() {
    return this.#pages.length + 1;
  }

  text(words, x, y, size) {
    const shown = this.options.radicals ? [...words].map((each) => RADICALS[each] ?? each).join('') : words;
    for (const character of shown) this.#used.add(character);
    const bottom = (this.height - y - size).toFixed(2);
    if (this.options.text !== 'glyphs') {
      this.#content.push(`BT /F1 ${size} Tf ${x.toFixed(2)} ${bottom} Td ${hex(shown)} Tj ET`);
      return;
    }
    let left = x;
    for (const character of shown) {
      this.#content.push(`BT /F1 ${size} Tf 1 0 0 1 ${left.toFixed(2)} ${bottom} Tm ${hex(character)} Tj ET`);
      left += emsOf(character) * size;
    }
  }

  rule(x0, y0, x1, y1) {
    const [top, bottom] = [this.height - y0, this.height - y1].map((value) => value.toFixed(2));
    if (this.options.rules === 'lines')
      this.#content.push(`0.5 w ${x0.toFixed(2)} ${top} m ${x1.toFixed(2)} ${bottom} l S`);
    if (this.options.rules === 'rectangles')
      this.#content.push(
        `${x0.toFixed(2)} ${bottom} ${Math.max(0.48, x1 - x0).toFixed(2)} ${Math.max(0.48, y1 - y0).toFixed(2)} re f`,
      );
  }

  endPage() {
    this.#pages.push(this.#content.join('\n'));
    this.#content = [];
  }

  finish() {
    if (this.#content.length > 0) this.endPage();
    return pdfDocument(this.#pages, this.#used, { width: this.width, height: this.height });
  }
}
