import { createNumbering, type Numbering } from '../numbering/numbering';
import { FlowStack } from '../tree/flow-stack';
import type { Notices } from '../tree/notices';
import { ownText } from '../tree/own-text';
import type { ImagePiece, Piece } from '../tree/piece';
import { symbolCharacter } from '../tree/symbol';
import { TableWriter } from '../tree/table-writer';
import { trimEdges } from '../tree/text-edges';
import type { ByteView } from './byte-view';
import { type CharacterFlags, FlagReader } from './character-flags';
import { readFonts } from './fonts';
import { readDocLists } from './lists';
import { type ParagraphProperties, paragraphProperties } from './paragraph-properties';
import type { TextPiece } from './pieces';
import { findRun, type PropertyRuns, readRuns } from './property-runs';
import { type DocStyle, headingOf, readDocStyles } from './styles';
import { STRUCTURES, type WordFile } from './word-file';

const MARK = { picture: 1, cellEnd: 7, drawing: 8, pageEnd: 12, paragraphEnd: 13 } as const;
const FIELD = { begin: 0x13, separator: 0x14, end: 0x15 } as const;
const SYMBOL = 0x28;
/** Characters that are written otherwise; other control characters show nothing. */
const WRITTEN: Record<number, string> = { 9: '\t', 11: '\n', 14: '\n', 30: '-' };
const western = new TextDecoder('windows-1252');

/** Walks the characters of a Word 97 file and writes paragraphs, pictures and tables. */
export class StoryWalker {
  readonly #file: WordFile;
  readonly #notices: Notices;
  readonly #flows = new FlowStack();
  readonly #tables: TableWriter;
  readonly #paragraphs: PropertyRuns;
  readonly #flags: FlagReader;
  readonly #style: (number: number) => DocStyle;
  readonly #numbering: Numbering;
  readonly #fonts: string[];
  #text = '';
  #images: ImagePiece[] = [];
  /** One entry per open field: true while its instruction is read, which nobody sees. */
  #fields: boolean[] = [];
  /** A drawing may be a picture or a text box; where the file has text boxes, it is not counted as a picture. */
  readonly #drawingsShow: boolean;

  constructor(file: WordFile, notices: Notices) {
    this.#file = file;
    this.#notices = notices;
    this.#tables = new TableWriter(this.#flows, notices);
    this.#paragraphs = readRuns(file.main, file.structure(STRUCTURES.paragraphs), 'paragraphs');
    this.#flags = new FlagReader(readRuns(file.main, file.structure(STRUCTURES.characters), 'characters'));
    this.#style = readDocStyles(file.structure(STRUCTURES.styles));
    this.#numbering = createNumbering(readDocLists(file), notices);
    this.#fonts = readFonts(file);
    this.#drawingsShow = file.textBoxes.length === 0;
  }

  /** Walks the characters from `from` up to and without `to`. */
  walk(pieces: readonly TextPiece[], from: number, to: number): void {
    for (const piece of pieces)
      for (let at = Math.max(from, piece.from); at < Math.min(to, piece.to); at++) this.character(piece, at);
    this.endParagraph(null);
    this.#tables.finish();
    this.#fields = [];
  }

  finish(): Piece[] {
    return this.#flows.finish();
  }

  private character(piece: TextPiece, at: number): void {
    const { main } = this.#file;
    const offset = piece.offset + (at - piece.from) * (piece.wide ? 2 : 1);
    const code = piece.wide ? main.u16(offset) : main.u8(offset);
    const flags = this.#flags.at(offset, piece.changes);
    const isEnd = code === MARK.cellEnd || code === MARK.paragraphEnd || code === MARK.pageEnd;
    if (code !== MARK.cellEnd && (flags.deleted || flags.hidden)) this.leaveOut(flags);
    else if (isEnd) this.endParagraph({ code, offset, changes: piece.changes });
    else if (code >= FIELD.begin && code <= FIELD.end) this.field(code);
    else if (this.#fields.includes(true)) return;
    else if (flags.special) this.special(code, flags);
    else if (code >= 0x20 && code !== 0x1f)
      this.#text += piece.wide || code < 0x80 ? String.fromCharCode(code) : westernLetter(code);
    else this.#text += WRITTEN[code] ?? '';
  }

  private leaveOut({ deleted }: CharacterFlags): void {
    if (deleted) this.#notices.add('info', 'tracked-changes', '文档带有修订痕迹，已按接受全部修订后的内容读取。');
    else this.#notices.add('info', 'hidden-text', '文档中有隐藏文字，未计入内容。');
  }

  private field(code: number): void {
    if (code === FIELD.begin) this.#fields.push(true);
    else if (code === FIELD.end) this.#fields.pop();
    else if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = false;
  }

  private special(code: number, flags: CharacterFlags): void {
    const { symbol } = flags;
    if (symbol !== null && code === SYMBOL)
      this.#text += symbolCharacter(this.#fonts[symbol.font] ?? '', symbol.code.toString(16));
    else if (code === MARK.picture && !flags.holdsData) this.#images.push({ kind: 'image', alt: null });
    else if (code === MARK.drawing && this.#drawingsShow) this.#images.push({ kind: 'image', alt: null });
    else if (code === 2) this.#notices.add('info', 'footnotes', '文档带有脚注，脚注文字未读取。');
  }

  private endParagraph(end: { code: number; offset: number; changes: ByteView | null } | null): void {
    const properties = this.propertiesAt(end);
    // A field that is still in its instruction here was never ended; it must not swallow the rest of the document.
    if (this.#fields.includes(true)) this.#fields = [];
    if (properties.rowEnd) {
      this.#text = '';
      this.#tables.endRow(Math.max(1, properties.depth), properties.layout);
      return;
    }
    if (end === null && this.#text === '' && this.#images.length === 0) return;
    this.#tables.enter(properties.depth);
    this.write(properties);
    if (end?.code === MARK.cellEnd || properties.innerCellEnd) this.#tables.endCell();
  }

  private propertiesAt(end: { offset: number; changes: ByteView | null } | null): ParagraphProperties {
    const run = end === null ? -1 : findRun(this.#paragraphs, end.offset);
    return paragraphProperties(this.#paragraphs.lists[run] ?? null, end?.changes ?? null, this.#file.data);
  }

  private write(properties: ParagraphProperties): void {
    const text = trimEdges(this.#text, '\n');
    const style = this.#style(properties.style);
    const list = properties.list ?? style.list ?? 0;
    const label = list === 0 ? '' : this.#numbering.label(String(list), properties.level ?? style.level ?? 0);
    const heading = properties.outline === null ? style.heading : headingOf(properties.outline);
    if (text !== '') this.#flows.push({ kind: 'paragraph', text: ownText(label + text), heading, line: null });
    for (const image of this.#images) this.#flows.push(image);
    this.#text = '';
    this.#images = [];
  }
}

const westernLetter = (code: number): string => western.decode(Uint8Array.of(code));
