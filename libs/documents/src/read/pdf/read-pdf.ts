import type { DocumentTree } from '../../document-tree';
import { ReadFailure } from '../read-failure';
import { Notices } from '../tree/notices';
import { assemblePages } from './assemble-pages';
import { Budget } from './budget';
import { cleanGlyphs, UNKNOWN_CHARACTER } from './clean-glyphs';
import { contentOf, dissolveBoxes, findAllUnruled, type PageContent } from './page-content';
import { framePage } from './page-frame';
import { withoutFurniture } from './page-furniture';
import type { PageMarks } from './page-marks';
import { PDF_LIMITS } from './pdf-limits';
import { isDamage, openingFailure, tooBusy, tooLong, tooManyPages, wordlessPdf } from './pdf-problems';
import { drawingInstructions, openPdf, type PdfDocument } from './pdfjs';
import { readMarks } from './read-marks';
import { survivingStrays } from './stray-rejections';
import { checkStreams } from './stream-budget';

/**
 * Reads a PDF that has text: paragraphs in reading order, ruled tables on their true grid and stitched over page
 * breaks, each with its boxes on the pages. Nothing is drawn, no picture decoded, nothing fetched. Throws
 * `ReadFailure` (encrypted, damaged, tooLarge, noText …).
 */
export function readPdf(bytes: Uint8Array): Promise<DocumentTree> {
  return survivingStrays(() => readWithin(bytes, new Budget(PDF_LIMITS, { time: tooLong, work: tooBusy })));
}

async function readWithin(bytes: Uint8Array, budget: Budget): Promise<DocumentTree> {
  checkStreams(bytes);
  const notices = new Notices();
  const opened = await budget.guard(openPdf(bytes, (operations) => budget.book(operations))).catch((error) => {
    throw error instanceof ReadFailure ? error : openingFailure(error);
  });
  try {
    const { document } = opened;
    const pages = await budget.guard(readPages(document, budget)).catch((error) => {
      throw isDamage(error) ? openingFailure(error) : error;
    });
    const contents = contentsOf(pages, notices);
    const title = await budget.guard(titleOf(document));
    return { format: 'pdf', title, blocks: assemblePages(contents), messages: notices.list() };
  } finally {
    opened.close();
  }
}

/** The marks of all pages, page by page; bounded in pages, operations and time. */
async function readPages(document: PdfDocument, budget: Budget): Promise<PageMarks[]> {
  if (document.numPages > PDF_LIMITS.pages) throw tooManyPages(document.numPages);
  const instructions = await drawingInstructions();
  const pages: PageMarks[] = [];
  let glyphs = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const marks = await readMarks(document, number, instructions);
    budget.book(0);
    glyphs += marks.glyphs.length;
    if (glyphs > PDF_LIMITS.glyphs) throw tooBusy();
    pages.push(marks);
  }
  return pages;
}

/** Tables and lines of all pages, page numbers and running titles left out. */
function contentsOf(pages: readonly PageMarks[], notices: Notices): PageContent[] {
  const shown = pages.map((marks, at) => framePage(at + 1, { ...marks, glyphs: cleanGlyphs(marks.glyphs) }));
  if (!shown.some((page) => page.glyphs.some((glyph) => /[\p{L}\p{N}]/u.test(glyph.text))))
    throw wordlessPdf({ recognised: pages.some((page) => page.invisible > 0) });
  addNotices(pages, shown, notices);
  const contents = dissolveBoxes(shown.map(contentOf));
  const lines = withoutFurniture(contents.map(({ page, lines }) => ({ height: page.height, lines })));
  return findAllUnruled(contents.map((content, at) => ({ ...content, lines: lines[at] ?? [] })));
}

function addNotices(pages: readonly PageMarks[], shown: readonly PageMarks[], notices: Notices): void {
  if (pages.some((page) => page.slanted > 0))
    notices.add('info', 'slanted-text', '页面上有倾斜的文字（如水印），没有读入。');
  if (pages.some((page) => page.invisible > 0))
    notices.add('info', 'invisible-text', '页面上有看不见的文字（如扫描件的识别结果），没有读入。');
  if (shown.some((page) => page.glyphs.some((glyph) => glyph.text.includes(UNKNOWN_CHARACTER))))
    notices.add('warning', 'unmapped-characters', 'PDF 没有说明部分文字对应的字符，这些文字无法读取。');
}

async function titleOf(document: PdfDocument): Promise<string | null> {
  const { info } = await document.getMetadata().catch(() => ({ info: null }));
  const title: unknown = info !== null && 'Title' in info ? info.Title : null;
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
}
