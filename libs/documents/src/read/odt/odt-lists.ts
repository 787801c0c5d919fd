import type { List, ListLevel } from '../numbering/list';
import { createNumbering } from '../numbering/numbering';
import type { Notices } from '../tree/notices';

type Attributes = Readonly<Record<string, string>>;
type OpenList = { id: string; numbered: boolean };

/** Number formats as docx calls them. */
const FORMATS: Record<string, string> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '一, 二, 三, ...': 'chineseCounting',
  '壹, 贰, 叁, ...': 'chineseLegalSimplified',
  '①, ②, ③, ...': 'decimalEnclosedCircle',
  '甲, 乙, 丙, ...': 'ideographTraditional',
  '子, 丑, 寅, ...': 'ideographZodiac',
  '１, ２, ３, ...': 'decimalFullWidth',
};

/** The lists of a document: which are open, and the automatic number of the next item. */
export class OdtLists {
  readonly #styles = new Map<string, ListLevel[]>();
  readonly #lists = new Map<string, List>();
  readonly #numbering;
  readonly #open: OpenList[] = [];
  /** The list that a style counted last, for lists that go on. */
  readonly #last = new Map<string, string>();
  #style: ListLevel[] | null = null;
  #count = 0;

  constructor(notices: Notices) {
    this.#numbering = createNumbering(this.#lists, notices);
  }

  /** A list style begins in the styles. */
  openStyle(attributes: Attributes): void {
    this.#style = [];
    this.#styles.set(attributes['style:name'] ?? '', this.#style);
  }

  /** One level of the list style. */
  level(attributes: Attributes): void {
    const at = Number(attributes['text:level']) - 1;
    if (this.#style === null || !(at >= 0 && at <= 8)) return;
    const shown = Math.min(Math.max(Number(attributes['text:display-levels'] ?? 1) || 1, 1), at + 1);
    const numbers = Array.from({ length: shown }, (_, index) => `%${at - shown + 2 + index}`).join('.');
    const format = attributes['style:num-format'] ?? '';
    this.#style[at] = {
      start: Number(attributes['text:start-value'] ?? 1) || 1,
      format: format === '' ? 'none' : (FORMATS[format] ?? format),
      pattern:
        format === '' ? '' : (attributes['style:num-prefix'] ?? '') + numbers + (attributes['style:num-suffix'] ?? ''),
      suffix: 'tab',
      legal: false,
    };
  }

  openList(attributes: Attributes): void {
    const outer = this.#open.at(-1);
    const style = attributes['text:style-name'];
    if (outer !== undefined && style === undefined) this.#open.push({ ...outer, numbered: false });
    else this.#open.push({ id: this.instance(style ?? '', attributes), numbered: false });
  }

  closeList(): void {
    this.#open.pop();
  }

  openItem(): void {
    const list = this.#open.at(-1);
    if (list !== undefined) list.numbered = true;
  }

  /** The number in front of the first paragraph of an item; empty for its other paragraphs. */
  takeLabel(): string {
    const list = this.#open.at(-1);
    if (list?.numbered !== true) return '';
    list.numbered = false;
    return this.#numbering.label(list.id, this.#open.length - 1);
  }

  /** Each list counts from the start, unless it says that it goes on. */
  private instance(style: string, attributes: Attributes): string {
    const goesOn = attributes['text:continue-numbering'] === 'true' || attributes['text:continue-list'] !== undefined;
    const known = this.#last.get(style);
    if (goesOn && known !== undefined) return known;
    const id = `${style} ${this.#count++}`;
    this.#lists.set(id, { abstractId: id, levels: this.#styles.get(style) ?? [], restarts: new Map() });
    this.#last.set(style, id);
    return id;
  }
}
