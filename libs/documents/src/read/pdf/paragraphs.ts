import type { Box } from '../../document-tree';
import type { Page } from './page-frame';
import { around, type Rect } from './page-marks';
import { beginsEntry, segmentsOf } from './segments';
import type { TextLine } from './text-lines';

/** A paragraph while it is put together: its lines on each page it covers. */
export type PdfParagraph = { parts: { page: Page; lines: TextLine[] }[] };

/** Where the text of a page begins and ends. */
export type TextArea = { left: number; right: number };

/** Fewer wide lines do not tell where the text of a page ends. */
const ENOUGH = 3;

/** Lines that end less than this many characters before the right edge are full. */
const FULL = 1.6;
/** Lines that begin this many characters right of the left edge begin a paragraph. */
const INDENT = 0.5;
/** Lines of one paragraph follow each other within this multiple of the size. */
const PITCH = 2.6;
const SAME_SIZE = 1.12;
/** Only lines of this share of the widest tell where the text area ends. */
const WIDE = 0.5;

/** The left and the right edge that most of the longer lines share. */
export function textArea(lines: readonly TextLine[]): TextArea | null {
  const widest = Math.max(0, ...lines.map((line) => line.x1 - line.x0));
  const wide = lines.filter((line) => line.x1 - line.x0 >= widest * WIDE);
  if (wide.length === 0) return null;
  const lefts = wide.map((line) => line.x0).sort((a, b) => a - b);
  const rights = wide.map((line) => line.x1).sort((a, b) => a - b);
  const left = lefts[Math.floor(lefts.length * 0.1)] ?? 0;
  const right = rights[Math.floor((rights.length - 1) * 0.9)] ?? 0;
  return { left, right };
}

/** The text area of one page: that of the document where the page has too few wide lines to tell. */
export function textAreaOfPage(lines: readonly TextLine[], whole: TextArea | null): TextArea | null {
  if (whole === null) return null;
  const wide = lines.filter((line) => line.x1 - line.x0 >= (whole.right - whole.left) * 0.8);
  return wide.length >= ENOUGH ? textArea(wide) : whole;
}

/** What cannot be broken at the beginning of a line: a character or a word of letters and digits, with what closes it. */
const UNBREAKABLE = /^(?:[!-~]+|.)[）)】》〉”’。，、；：！？]*/u;

/** Width of what cannot be broken at the beginning of a line. */
function firstWord(line: TextLine): number {
  const shown = line.glyphs.filter((glyph) => glyph.text.trim() !== '');
  const length = UNBREAKABLE.exec(shown.map((glyph) => glyph.text[0]).join(''))?.[0].length ?? 0;
  const [first, last] = [shown[0], shown[length - 1]];
  return first && last ? last.x1 - first.x0 : 0;
}

/** So many parts with wide gaps between them are a row of a table and no prose. */
const ROW_PARTS = 3;

const isRow = (line: TextLine): boolean => segmentsOf(line).length >= ROW_PARTS;

/** A numbered entry below a line that ended a sentence, though there was hardly room left. */
const beginsAnew = (before: TextLine, line: TextLine): boolean =>
  /[。！？；：]$/.test(before.text) && beginsEntry(line.text);

/** True if a line goes on with the paragraph of the line before it. */
export function continues(before: TextLine, line: TextLine, area: TextArea, samePage: boolean): boolean {
  const size = Math.max(before.size, line.size);
  if (size > Math.min(before.size, line.size) * SAME_SIZE) return false;
  if (samePage && line.y0 - before.y0 > PITCH * size) return false;
  if (isRow(before) || isRow(line) || beginsAnew(before, line)) return false;
  const isFull = before.x1 >= area.right - FULL * size || before.x1 + firstWord(line) > area.right;
  const isIndented = line.x0 > area.left + INDENT * size;
  return isFull && !isIndented;
}

/** The text of a paragraph: Chinese is joined without blanks, words of letters with one. */
export function paragraphText(paragraph: PdfParagraph): string {
  let text = '';
  for (const line of paragraph.parts.flatMap((part) => part.lines)) {
    const words = /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line.text);
    text += (words ? ' ' : '') + line.text;
  }
  return text;
}

/** One box for each page that a paragraph covers. */
export function paragraphBoxes(paragraph: PdfParagraph): Box[] {
  return paragraph.parts.flatMap(({ page, lines }) => {
    const frame: Rect | null = around(lines);
    return frame ? [page.toBox(frame)] : [];
  });
}
