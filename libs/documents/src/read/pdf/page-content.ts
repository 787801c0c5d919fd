import type { Page } from './page-frame';
import type { Rect } from './page-marks';
import { tablesOnPage } from './page-tables';
import type { PdfTable } from './pdf-table';
import { linesOf, type TextLine } from './text-lines';
import { regionsOf } from './unruled-regions';
import { unruledTable } from './unruled-table';

/** What a page shows: its tables, its other lines and its pictures, each from top to bottom. */
export type PageContent = { page: Page; tables: PdfTable[]; lines: TextLine[]; pictures: Rect[] };

/** Smaller pictures are stamps, logos and ornaments, points. */
const PICTURE_WIDTH = 90;
const PICTURE_HEIGHT = 36;

const isOneColumn = (table: PdfTable) => table.xs.length === 2;
const isNear = (a: number | undefined, b: number | undefined) => Math.abs((a ?? 0) - (b ?? Infinity)) <= 5;

function standsIn(rect: Rect, frame: Rect): boolean {
  const [x, y] = [(rect.x0 + rect.x1) / 2, (rect.y0 + rect.y1) / 2];
  return x >= frame.x0 && x <= frame.x1 && y >= frame.y0 && y <= frame.y1;
}

/**
 * Finds tables without lines among the lines of a page. Where the places of the figures tell no safe table, the lines
 * stay as they are: figures that are not surely one cell each must not look as if they were.
 */
function findUnruled(content: PageContent, continued: boolean): PageContent {
  const { page } = content;
  const tables: PdfTable[] = [];
  const lines = regionsOf(content.lines, continued).flatMap((region): TextLine[] => {
    if (!region.table) return region.lines.map(({ line }) => line);
    const table = unruledTable(region.lines, page);
    if (table === null) return region.lines.map(({ line }) => line);
    tables.push(table);
    return [];
  });
  return tables.length === 0 && lines.length === content.lines.length
    ? content
    : { ...content, lines, tables: [...content.tables, ...tables] };
}

/** True if a page ends with a table, so that its rows may go on at the top of the next one. */
function endsWithTable({ tables, lines }: PageContent): boolean {
  const last = tables.reduce((most, table) => Math.max(most, table.frame.y1), 0);
  return tables.length > 0 && lines.every((line) => line.y0 < last);
}

/** Finds the tables without lines on all pages. */
export function findAllUnruled(contents: readonly PageContent[]): PageContent[] {
  const found: PageContent[] = [];
  for (const content of contents) {
    const before = found.at(-1);
    found.push(findUnruled(content, before !== undefined && endsWithTable(before)));
  }
  return found;
}

/** Parts a page into tables and lines. */
export function contentOf(page: Page): PageContent {
  const { tables, rest } = tablesOnPage(page);
  const pictures = page.pictures
    .filter((rect) => rect.x1 - rect.x0 >= PICTURE_WIDTH && rect.y1 - rect.y0 >= PICTURE_HEIGHT)
    .filter((rect) => !tables.some((table) => standsIn(rect, table.frame)))
    .sort((a, b) => a.y0 - b.y0);
  return { page, tables, lines: linesOf(rest), pictures };
}

/**
 * Boxes around text are no tables: their text joins the lines of the page. Only one as wide as the table at the foot
 * of the page before or the head of the next one is kept, for it may be a row of that table.
 */
export function dissolveBoxes(contents: readonly PageContent[]): PageContent[] {
  return contents.map((content, at) => {
    const isPart = (table: PdfTable, other: PdfTable | undefined) =>
      other !== undefined &&
      !isOneColumn(other) &&
      isNear(table.xs[0], other.xs[0]) &&
      isNear(table.xs[1], other.xs.at(-1));
    const isKept = (table: PdfTable) =>
      !isOneColumn(table) ||
      (table === content.tables.at(-1) && isPart(table, contents[at + 1]?.tables[0])) ||
      (table === content.tables[0] && isPart(table, contents[at - 1]?.tables.at(-1)));
    const boxes = content.tables.filter((table) => !isKept(table));
    if (boxes.length === 0) return content;
    const lines = [...content.lines, ...boxes.flatMap((box) => linesOf(box.glyphs))].sort((a, b) => a.y0 - b.y0);
    return { ...content, lines, tables: content.tables.filter(isKept) };
  });
}
