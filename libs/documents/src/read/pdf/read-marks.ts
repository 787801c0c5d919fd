import { IDENTITY, toMatrix } from './matrix';
import type { PageMarks } from './page-marks';
import type { PdfDocument, PdfPage } from './pdfjs';
import { type Instructions, runOperations } from './run-operations';

/** Advance of one unit of a font, in ems; null where the library does not tell. */
function fontScaleOf(page: PdfPage, name: string): number | null {
  if (!page.commonObjs.has(name)) return null;
  const font: unknown = page.commonObjs.get(name);
  if (typeof font !== 'object' || font === null || !('fontMatrix' in font)) return null;
  const scale = toMatrix(font.fontMatrix)?.[0];
  return scale ? Math.abs(scale) : null;
}

/** Reads all marks of one page in a single pass over its drawing operations. */
export async function readMarks(document: PdfDocument, number: number, instructions: Instructions): Promise<PageMarks> {
  const page = await document.getPage(number);
  const operations = await page.getOperatorList();
  const contents = instructions.usesLayers(operations.fnArray) ? await document.getOptionalContentConfig() : null;
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const scales = new Map<string, number | null>();
  const marks = runOperations(instructions, operations, {
    width,
    height,
    map: toMatrix(transform) ?? IDENTITY,
    fontScale(name) {
      const known = scales.get(name);
      if (known !== undefined) return known;
      const scale = fontScaleOf(page, name);
      scales.set(name, scale);
      return scale;
    },
    isVisible: (group) => contents?.isVisible(group) ?? true,
  });
  page.cleanup();
  return marks;
}
