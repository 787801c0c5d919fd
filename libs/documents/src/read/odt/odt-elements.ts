import { LIMITS } from '../limits';
import { finishTable } from '../tree/finish-table';
import { ownText } from '../tree/own-text';
import { SpanGrid, spanOf } from '../tree/span-grid';
import { trimEdges } from '../tree/text-edges';
import type { CloseElement, OdtState, OpenElement, OpenTable } from './odt-state';

const leaveOut: OpenElement = (state) => {
  state.skipped = 1;
};

const write =
  (text: string): OpenElement =>
  (state) => {
    const paragraph = state.paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.text += text;
  };

/** What elements of the body do when they open. */
export const OPEN: Record<string, OpenElement> = {
  'text:p': (state) => openParagraph(state, null),
  'text:h': (state, attributes) =>
    openParagraph(state, Math.min(Math.max(Number(attributes['text:outline-level']) || 1, 1), 9)),
  'text:s': (state, attributes) =>
    write(' '.repeat(Math.min(Math.max(Number(attributes['text:c'] ?? 1) || 1, 1), MOST_BLANKS)))(state, attributes),
  'text:span': (state, attributes) => {
    if (!state.hiddenStyles.has(attributes['text:style-name'] ?? '')) return;
    state.notices.add('info', 'hidden-text', '文档中有隐藏文字，未计入内容。');
    state.skipped = 1;
  },
  'text:tab': write('\t'),
  'text:line-break': write('\n'),
  'text:list': (state, attributes) => state.lists.openList(attributes),
  'text:list-item': (state) => state.lists.openItem(),
  'text:note': (state) => {
    state.notices.add('info', 'footnotes', '文档带有脚注，脚注文字未读取。');
    state.skipped = 1;
  },
  'text:tracked-changes': (state) => {
    state.notices.add('info', 'tracked-changes', '文档带有修订痕迹，已按接受全部修订后的内容读取。');
    state.skipped = 1;
  },
  'office:annotation': leaveOut,
  'text:ruby-text': leaveOut,
  'text:hidden-text': leaveOut,
  'text:sequence-decls': leaveOut,
  'office:forms': leaveOut,
  'draw:image': (state) => {
    const image = { kind: 'image', alt: null } as const;
    const paragraph = state.paragraphs.at(-1);
    if (paragraph === undefined) state.flows.push(image);
    else paragraph.images.push(image);
  },
  'table:table': (state) => {
    state.tables.push({ grid: new SpanGrid(), places: null });
  },
  'table:table-row': (state, attributes) => {
    if (Number(attributes['table:number-rows-repeated'] ?? 1) > 1)
      state.notices.add('warning', 'rows-repeated', '有表格用“重复行”的方式保存，重复的行只读取一次，请核对。');
    state.tables.at(-1)?.grid.startRow();
  },
  'table:table-cell': openCell,
};

/** What elements of the body do when they close. */
export const CLOSE: Record<string, CloseElement> = {
  'text:p': closeParagraph,
  'text:h': closeParagraph,
  'text:list': (state) => state.lists.closeList(),
  'table:table-cell': (state) => {
    const table = state.tables.at(-1);
    if (table !== undefined) closeCell(state, table);
  },
  'table:table': (state) => {
    const table = state.tables.pop();
    if (table !== undefined) state.flows.pass(finishTable(table.grid.finish(), state.notices));
  },
};

const MOST_BLANKS = 200;

function openParagraph(state: OdtState, heading: number | null): void {
  state.paragraphs.push({ text: '', heading, label: state.lists.takeLabel(), images: [] });
}

function closeParagraph(state: OdtState): void {
  const paragraph = state.paragraphs.pop();
  if (paragraph === undefined) return;
  const text = trimEdges(paragraph.text, '\n');
  if (text !== '')
    state.flows.push({
      kind: 'paragraph',
      text: ownText(paragraph.label + text),
      heading: paragraph.heading,
      line: null,
    });
  for (const image of paragraph.images) state.flows.push(image);
}

function openCell(state: OdtState, attributes: Readonly<Record<string, string>>): void {
  const table = state.tables.at(-1);
  if (table === undefined) return;
  closeCell(state, table);
  const columns = spanOf(attributes['table:number-columns-spanned'], LIMITS.columnSpan);
  const rows = spanOf(attributes['table:number-rows-spanned'], LIMITS.rowSpan);
  const repeated = spanOf(attributes['table:number-columns-repeated'], LIMITS.columnSpan);
  table.places = [];
  for (let at = 0; at < repeated; at++) {
    const place = table.grid.place(columns, rows);
    if (place !== null) table.places.push(place);
    else state.notices.add('warning', 'table-too-wide', '有表格的列数多得异常，超出部分未读取。');
  }
  state.flows.open();
}

function closeCell(state: OdtState, table: OpenTable): void {
  if (table.places === null) return;
  const pieces = state.flows.close();
  for (const place of table.places) place.pieces = pieces;
  table.places = null;
}
