import { LIMITS } from '../limits';
import { finishTable } from '../tree/finish-table';
import { FlowStack } from '../tree/flow-stack';
import type { Notices } from '../tree/notices';
import type { DraftCell, Piece } from '../tree/piece';
import { SpanGrid, spanOf } from '../tree/span-grid';
import { type ElementKind, isHidden, kindOf } from './elements';
import { ParagraphWriter } from './paragraph-writer';

type Attributes = Readonly<Record<string, string>>;
type OpenTable = { grid: SpanGrid; cell: { place: DraftCell | null } | null };

/** Pictures this small (pixels) count visits and show nothing. */
const TRACKING_SIZE = 3;

/** Thrown when elements are nested deeper than any page; the caller reads again with fewer elements. */
export class TooDeep extends Error {}

/** Turns the events of an HTML parser into pieces: paragraphs, pictures, and tables on their true grid. */
export class HtmlWalker {
  title: string | null = null;
  readonly #flows = new FlowStack();
  readonly #writer = new ParagraphWriter(this.#flows);
  readonly #tables: OpenTable[] = [];
  readonly #notices: Notices;
  #depth = 0;
  /** Open elements of a subtree that is left out; 0 if nothing is. */
  #skipped = 0;
  #skippedHidden = false;
  #inTitle = false;

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  open(name: string, attributes: Attributes): void {
    if (++this.#depth > LIMITS.depth) throw new TooDeep();
    if (this.#skipped > 0) this.#skipped++;
    else {
      const kind = kindOf(name);
      if (kind.isIgnored || isHidden(attributes)) this.skip(kind);
      else this.enter(kind, attributes);
    }
  }

  close(name: string): void {
    this.#depth--;
    if (this.#skipped > 0) this.#skipped--;
    else this.leave(kindOf(name));
  }

  text(text: string): void {
    if (this.#skipped > 0) {
      if (this.#skippedHidden && text.trim() !== '')
        this.#notices.add('info', 'hidden-text', '网页中有隐藏的文字（不显示在页面上），未计入内容。');
    } else if (this.#inTitle) this.title = `${this.title ?? ''}${text}`;
    else this.#writer.text(text);
  }

  /** Ends what the page left open. */
  finish(): Piece[] {
    this.#writer.end();
    while (this.#tables.length > 0) this.closeTable();
    return this.#flows.finish();
  }

  private skip(kind: ElementKind): void {
    this.#skipped = 1;
    this.#skippedHidden = !kind.isIgnored;
    if (kind.isBlock) this.#writer.end();
  }

  private enter({ isBlock, heading, part }: ElementKind, attributes: Attributes): void {
    if (isBlock) this.#writer.end();
    if (heading !== null) this.#writer.heading = heading;
    else if (part === 'break') this.#writer.lineBreak();
    else if (part === 'image') this.image(attributes);
    else if (part === 'verbatim') this.#writer.preformatted++;
    else if (part === 'title') this.#inTitle = this.title === null;
    else if (part === 'table') this.#tables.push({ grid: new SpanGrid(), cell: null });
    else if (part === 'row' || part === 'cell') this.enterTable(part, attributes);
  }

  private enterTable(part: 'row' | 'cell', attributes: Attributes): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    if (part === 'cell') this.openCell(table, attributes);
    else {
      this.closeCell(table);
      table.grid.startRow();
    }
  }

  private leave({ isBlock, heading, part }: ElementKind): void {
    if (isBlock) this.#writer.end();
    if (heading !== null) this.#writer.heading = null;
    else if (part === 'verbatim') this.#writer.preformatted = Math.max(0, this.#writer.preformatted - 1);
    else if (part === 'title') this.#inTitle = false;
    else if (part === 'table') this.closeTable();
    else if (part === 'row' || part === 'cell' || part === 'section') this.leaveTable(part);
  }

  private leaveTable(part: 'row' | 'cell' | 'section'): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    this.closeCell(table);
    if (part === 'section') table.grid.endSection();
  }

  private openCell(table: OpenTable, attributes: Attributes): void {
    this.closeCell(table);
    const rows = spanOf(attributes.rowspan, LIMITS.rowSpan, LIMITS.rowSpan);
    const place = table.grid.place(spanOf(attributes.colspan, LIMITS.columnSpan), rows);
    if (place === null) this.#notices.add('warning', 'table-too-wide', '有表格的列数多得异常，超出部分未读取。');
    table.cell = { place };
    this.#flows.open();
  }

  private closeCell(table: OpenTable): void {
    if (table.cell === null) return;
    this.#writer.end();
    const pieces = this.#flows.close();
    if (table.cell.place !== null) table.cell.place.pieces = pieces;
    table.cell = null;
  }

  private closeTable(): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    this.closeCell(table);
    this.#tables.pop();
    this.#flows.pass(finishTable(table.grid.finish(), this.#notices));
  }

  private image(attributes: Attributes): void {
    const isTiny = (size: string | undefined) => size !== undefined && Number.parseInt(size, 10) <= TRACKING_SIZE;
    if (isTiny(attributes.width) || isTiny(attributes.height)) return;
    const alt = attributes.alt?.trim() ?? '';
    this.#writer.image(alt === '' ? null : alt);
  }
}
