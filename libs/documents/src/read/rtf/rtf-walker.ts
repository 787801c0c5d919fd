import { LIMITS } from '../limits';
import { ReadFailure } from '../read-failure';
import { FlowStack } from '../tree/flow-stack';
import type { Notices } from '../tree/notices';
import { ownText } from '../tree/own-text';
import type { ImagePiece, Piece } from '../tree/piece';
import { TableWriter } from '../tree/table-writer';
import { trimEdges } from '../tree/text-edges';
import { RtfRow } from './rtf-row';
import { RtfText } from './rtf-text';
import type { RtfToken } from './rtf-tokens';
import { CHARACTERS, LEFT_OUT, OPTIONAL } from './rtf-words';

/** What a group inherits from the one around it and gives back when it ends. */
type Group = {
  /** How many tables deep paragraphs stand, and their heading level. */
  depth: number;
  heading: number | null;
  /** It holds an automatic number. */
  label: boolean;
  /** It describes a row of a table inside of a table. */
  inner: boolean;
  /** Its content is no text of the document. */
  skipped: boolean;
  hidden: boolean;
  /** How many substitutes follow a character given by its number. */
  substitutes: number;
  place: 'body' | 'fonts';
  font: number;
};

const OUTERMOST: Group = {
  depth: 0,
  heading: null,
  label: false,
  inner: false,
  skipped: false,
  hidden: false,
  substitutes: 1,
  place: 'body',
  font: 0,
};

/** Walks the tokens of an RTF document and writes paragraphs, pictures and tables. */
export class RtfWalker {
  readonly #notices: Notices;
  readonly #flows = new FlowStack();
  readonly #tables: TableWriter;
  readonly #text = new RtfText();
  readonly #groups: Group[] = [{ ...OUTERMOST }];
  #images: ImagePiece[] = [];
  /** The group has just been opened and marked as optional. */
  #optional = false;
  /** Layout of the current row, and of that of the table inside of it. */
  readonly #row = new RtfRow();
  readonly #innerRow = new RtfRow();

  constructor(notices: Notices) {
    this.#notices = notices;
    this.#tables = new TableWriter(this.#flows, notices);
  }

  take(token: RtfToken): void {
    const group = this.#groups.at(-1);
    if (group === undefined) return;
    if (token.kind === 'open') this.open(group);
    else if (token.kind === 'close') this.close(group);
    else if (token.kind === 'word') this.word(group, token.name, token.value);
    else if (!group.skipped && !group.hidden && group.place !== 'fonts') {
      if (token.kind === 'byte') this.#text.byte(token.value);
      else this.#text.plain(token.text);
    }
  }

  finish(): Piece[] {
    const group = this.#groups.at(-1);
    if (group !== undefined) this.endParagraph(group);
    this.#tables.finish();
    return this.#flows.finish();
  }

  private open(group: Group): void {
    if (this.#groups.length >= LIMITS.depth) throw tooDeep();
    this.#groups.push({ ...group, label: false });
    this.#optional = false;
  }

  private close(group: Group): void {
    this.#optional = false;
    this.#text.endGroup();
    if (group.label) this.#text.endLabel();
    if (this.#groups.length === 1) return;
    this.#groups.pop();
    const outer = this.#groups.at(-1);
    if (outer !== undefined && outer.font !== group.font) this.#text.font(outer.font);
  }

  private word(group: Group, name: string, value: number | null): void {
    if (name === '*') {
      this.#optional = true;
      return;
    }
    if (LEFT_OUT.has(name) || (this.#optional && !OPTIONAL.has(name))) this.leaveOut(group, name);
    this.#optional = false;
    if (group.skipped) return;
    if (group.place === 'fonts') this.fontWord(group, name, value ?? 0);
    else if (!this.characterWord(group, name, value) && !this.paragraphWord(group, name, value))
      (group.inner ? this.#innerRow : this.#row).word(name, value);
  }

  private leaveOut(group: Group, name: string): void {
    if (group.skipped) return;
    group.skipped = true;
    if (name === 'pict') this.#images.push({ kind: 'image', alt: null });
    if (name === 'shpinst')
      this.#notices.add('warning', 'text-box', '文档中有文本框或图形，其中的文字未读取；请另存为 docx 后重新上传。');
  }

  private fontWord(group: Group, name: string, value: number): void {
    if (name === 'f') group.font = value;
    else if (name === 'fcharset') this.#text.defineFont(group.font, value);
  }

  /** Words about characters; false if it is none. */
  private characterWord(group: Group, name: string, value: number | null): boolean {
    const written = CHARACTERS[name];
    if (written !== undefined) {
      if (!group.hidden) this.#text.character(written);
    } else if (name === 'u') {
      if (!group.hidden) this.#text.unicode(value ?? 0, group.substitutes);
    } else if (name === 'uc') group.substitutes = value ?? 1;
    else if (name === 'f') {
      group.font = value ?? 0;
      this.#text.font(group.font);
    } else if (name === 'v') group.hidden = value !== 0;
    else if (name === 'deleted') {
      group.hidden = value !== 0;
      this.#notices.add('info', 'tracked-changes', '文档带有修订痕迹，已按接受全部修订后的内容读取。');
    } else if (name === 'plain') group.hidden = false;
    else if (name === 'ansicpg') this.#text.codePage(value ?? 0);
    else if (name === 'fonttbl') group.place = 'fonts';
    else if (name === 'info') group.skipped = true;
    else if (name === 'nesttableprops') group.inner = true;
    else if (name === 'listtext' || name === 'pntext') group.label = true;
    else if (name === 'footnote') {
      group.skipped = true;
      this.#notices.add('info', 'footnotes', '文档带有脚注，脚注文字未读取。');
    } else return false;
    return true;
  }

  /** Words about paragraphs and the ends of cells; false if it is none. */
  private paragraphWord(group: Group, name: string, value: number | null): boolean {
    if (name === 'par' || name === 'sect' || name === 'page') this.endParagraph(group);
    else if (name === 'pard') {
      group.depth = 0;
      group.heading = null;
    } else if (name === 'intbl') group.depth = Math.max(group.depth, 1);
    else if (name === 'itap') group.depth = value ?? 1;
    else if (name === 'outlinelevel') group.heading = value !== null && value <= 8 ? value + 1 : null;
    else if (name === 'cell' || name === 'nestcell') {
      group.depth = name === 'cell' ? 1 : Math.max(group.depth, 2);
      this.endParagraph(group);
      this.#tables.enter(group.depth);
      this.#tables.endCell();
    } else if (name === 'row') this.#tables.endRow(1, this.#row.layout());
    else if (name === 'nestrow') this.#tables.endRow(Math.max(2, group.depth), this.#innerRow.layout());
    else return false;
    return true;
  }

  private endParagraph({ depth, heading }: Group): void {
    const text = trimEdges(this.#text.take(), '\n');
    if (text === '' && this.#images.length === 0) return;
    this.#tables.enter(depth);
    if (text !== '') this.#flows.push({ kind: 'paragraph', text: ownText(text), heading, line: null });
    for (const image of this.#images) this.#flows.push(image);
    this.#images = [];
  }
}

const tooDeep = () =>
  new ReadFailure('damaged', '文档内部的嵌套层数异常，无法读取；请用 Word 或 WPS 打开后另存为 docx，再重新上传。');
