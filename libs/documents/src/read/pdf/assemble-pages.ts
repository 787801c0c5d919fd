import type { Block } from '../../document-tree';
import { isBlank } from '../tree/piece';
import type { PageContent } from './page-content';
import type { Page } from './page-frame';
import {
  continues,
  type PdfParagraph,
  paragraphBoxes,
  paragraphText,
  type TextArea,
  textArea,
  textAreaOfPage,
} from './paragraphs';
import type { PdfTable } from './pdf-table';
import { fitTogether, stitchTables } from './stitch-tables';
import type { TextLine } from './text-lines';
import { alignUnruled } from './unruled-columns';

/** What a document is made of, before its blocks are numbered. */
type Item =
  | { kind: 'paragraph'; paragraph: PdfParagraph }
  | { kind: 'table'; first: number; last: number; table: PdfTable }
  | { kind: 'image'; page: number };

type Entry = { y: number; add: (items: Item[]) => void };

/** The lines, tables and pictures of a page from top to bottom, each with how it joins what stands before it. */
function entriesOf({ page, lines, tables, pictures }: PageContent, whole: TextArea | null): Entry[] {
  const area = textAreaOfPage(lines, whole);
  const entries: Entry[] = [
    ...tables.map((table) => ({ y: table.frame.y0, add: (items: Item[]) => addTable(items, table, page) })),
    ...lines.map((line) => ({ y: line.y0, add: (items: Item[]) => addLine(items, line, page, area) })),
    ...pictures.map((rect) => ({
      y: rect.y0,
      add: (items: Item[]) => {
        items.push({ kind: 'image', page: page.number });
      },
    })),
  ];
  return entries.sort((a, b) => a.y - b.y);
}

/** The part on the columns of the table before it, if it goes on from there. */
function continuing(before: PdfTable, table: PdfTable): PdfTable | null {
  if (before.unruled || table.unruled) return alignUnruled(before, table);
  return fitTogether(before.xs, table.xs) ? table : null;
}

function addTable(items: Item[], table: PdfTable, { number }: Page): void {
  const before = items.at(-1);
  const part = before?.kind === 'table' && before.last === number - 1 ? continuing(before.table, table) : null;
  if (before?.kind === 'table' && part) {
    before.table = stitchTables(before.table, part);
    before.last = number;
  } else items.push({ kind: 'table', first: number, last: number, table });
}

function addLine(items: Item[], line: TextLine, page: Page, area: TextArea | null): void {
  const item = items.at(-1);
  const part = item?.kind === 'paragraph' ? item.paragraph.parts.at(-1) : undefined;
  const before = part?.lines.at(-1);
  if (item?.kind !== 'paragraph' || !part || !before || !area || !continues(before, line, area, part.page === page)) {
    items.push({ kind: 'paragraph', paragraph: { parts: [{ page, lines: [line] }] } });
  } else if (part.page === page) part.lines.push(line);
  else item.paragraph.parts.push({ page, lines: [line] });
}

/** A table with one column only places text on the page; a blank one shows nothing. */
const isData = ({ xs, cells }: PdfTable) => xs.length > 2 && cells.some((cell) => !isBlank(cell.text) || cell.picture);

/** The blocks of a document from the content of its pages. */
export function assemblePages(contents: readonly PageContent[]): Block[] {
  const items: Item[] = [];
  const whole = textArea(contents.flatMap((content) => content.lines));
  for (const content of contents) for (const entry of entriesOf(content, whole)) entry.add(items);
  let table = 0;
  return items
    .filter((item) => item.kind !== 'table' || isData(item.table))
    .map((item, index): Block => {
      if (item.kind === 'image') return { kind: 'image', index, alt: null, page: item.page };
      if (item.kind === 'paragraph') {
        const { paragraph } = item;
        const page = paragraph.parts[0]?.page.number ?? null;
        const [text, boxes] = [paragraphText(paragraph), paragraphBoxes(paragraph)];
        return { kind: 'paragraph', index, text, heading: null, page, line: null, boxes };
      }
      const { rowCount, xs, cells } = item.table;
      return {
        kind: 'table',
        index,
        table: table++,
        rowCount,
        columnCount: xs.length - 1,
        cells: cells.map(({ endsFull: _, ...cell }) => cell),
        page: item.first,
      };
    });
}
