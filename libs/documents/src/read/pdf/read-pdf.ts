import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentTree } from '../../document-tree';
import { ReadFailure } from '../read-failure';
import { Notices } from '../tree/notices';
import { assemblePages } from './assemble-pages';
import { cleanGlyphs, UNKNOWN_CHARACTER } from './clean-glyphs';
import { Deadline } from './deadline';
import { contentOf, dissolveBoxes, findAllUnruled, type PageContent } from './page-content';
import { framePage } from './page-frame';
import { withoutFurniture } from './page-furniture';
import type { PageMarks } from './page-marks';
import { PDF_LIMITS } from './pdf-limits';
import { openingFailure, tooBusy, tooLong, tooManyPages, wordlessPdf } from './pdf-problems';
import { drawingInstructions, openPdf } from './pdfjs';
import { readMarks } from './read-marks';
import { checkStreams } from './stream-budget';

/**
 * Reads a PDF that has text: paragraphs in reading order, ruled tables on their true grid and stitched over page
 * breaks, each with its boxes on the pages. Nothing is drawn, no picture decoded, nothing fetched. Throws
 * `ReadFailure` (encrypted, damaged, tooLarge, noText …).
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentTree> {
  checkStreams(bytes);
  const deadline = new Deadline(PDF_LIMITS.milliseconds, tooLong);
  const notices = new Notices();
  const opened = await deadline.guard(openPdf(bytes, () => deadline.check())).catch((error) => {
    throw error instanceof ReadFailure ? error : openingFailure(error);
  });
  try {
    const { document } = opened;
    const pages = await deadline.guard(readPages(document, deadline));
    const contents = contentsOf(pages, notices);
    const title = await deadline.guard(titleOf(document));
    return { format: 'pdf', title, blocks: assemblePages(contents), messages: notices.list() };
  } finally {
    opened.close();
  }
}

/** The marks of all pages, page by page; bounded in pages, operations and time. */
async function readPages(document: PDFDocumentProxy, deadline: Deadline): Promise<PageMarks[]> {
  if (document.numPages > PDF_LIMITS.pages) throw tooManyPages(document.numPages);
  const instructions = await drawingInstructions();
  const pages: PageMarks[] = [];
  let operations = 0;
  let glyphs = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const read = await readMarks(document, number, instructions);
    deadline.check();
    operations += read.operations;
    glyphs += read.marks.glyphs.length;
    if (operations > PDF_LIMITS.operations || glyphs > PDF_LIMITS.glyphs) throw tooBusy();
    pages.push(read.marks);
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

async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
  const { info } = await document.getMetadata().catch(() => ({ info: null }));
  const title: unknown = info !== null && 'Title' in info ? info.Title : null;
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
}
