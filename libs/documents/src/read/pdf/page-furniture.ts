import type { TextLine } from './text-lines';

/** Lines of one page, with the height of the page. */
export type PageLines = { height: number; lines: TextLine[] };

/** Head and foot of a page, as shares of its height: where page numbers and running titles stand. */
const MARGIN = 0.12;
/** A line on this share of the pages (three at least) at the same height is a running title. */
const REPEATED = 0.6;
const FEWEST = 3;
const SAME_HEIGHT = 6;

/** A page number with its ornaments: `- 3 -`, `第 3 页 共 5 页`, `3/5`. Linear: every part is bounded. */
export const PAGE_NUMBER =
  /^[-—–－·•~\s]{0,6}(?:第\s{0,3})?\d{1,4}(?:\s{0,3}页)?(?:\s{0,3}[/／,，]?\s{0,3}(?:共\s{0,3})?\d{1,4}(?:\s{0,3}页)?)?[-—–－·•~\s]{0,6}$/;

const inMargin = (line: TextLine, height: number): boolean =>
  line.y1 <= height * MARGIN || line.y0 >= height * (1 - MARGIN);

/** The text of a running title without what changes from page to page. */
const constantPart = (line: TextLine): string => line.text.replace(/\d+/g, '#').replace(/\s+/g, '');

const countOf = (pages: readonly PageLines[], like: TextLine): number =>
  pages.filter((page) =>
    page.lines.some(
      (line) =>
        inMargin(line, page.height) &&
        Math.abs(line.y0 - like.y0) <= SAME_HEIGHT &&
        constantPart(line) === constantPart(like),
    ),
  ).length;

/**
 * The lines of each page without page numbers and running titles. Only what stands in the head or the foot of a page
 * and is the first or last there is dropped, and a title only where most pages repeat it.
 */
export function withoutFurniture(pages: readonly PageLines[]): TextLine[][] {
  return pages.map(({ height, lines }) => {
    const isFurniture = (line: TextLine | undefined): line is TextLine => {
      if (!line || !inMargin(line, height)) return false;
      if (PAGE_NUMBER.test(line.text)) return true;
      const count = countOf(pages, line);
      return count >= FEWEST && count >= pages.length * REPEATED;
    };
    let from = 0;
    let to = lines.length;
    while (from < to && isFurniture(lines[from])) from++;
    while (to > from && isFurniture(lines[to - 1])) to--;
    return lines.slice(from, to);
  });
}
