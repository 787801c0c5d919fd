import type { Box } from '@gongkai/domain';

/** A character of a page with its middle, in points from the top left corner. */
type Mark = { page: number; x: number; y: number; text: string };

/** Latin letters and digits are about half as wide as Chinese characters. */
const emsOf = (character: string) => (character.charCodeAt(0) < 0x100 ? 0.5 : 1);

/** Middles of the characters of a run that begins at `x`, spread over its width. */
function spread(text: string, x: number, width: number): { text: string; x: number }[] {
  const characters = [...text];
  const unit =
    width /
    Math.max(
      0.5,
      characters.reduce((sum, each) => sum + emsOf(each), 0),
    );
  let left = x;
  return characters.map((each) => {
    const middle = left + (emsOf(each) * unit) / 2;
    left += emsOf(each) * unit;
    return { text: each, x: middle };
  });
}

/**
 * The characters of a PDF as pdf.js itself hands them out, which is another way than the reader takes. Positions within
 * a run are estimated.
 */
export async function marksOf(bytes: Uint8Array): Promise<Mark[]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
  const marks: Mark[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item)) continue;
      const [, , , , x = 0, base = 0] = item.transform.map(Number);
      const y = height - base - item.height * 0.38;
      marks.push(...spread(item.str, x, item.width).map((each) => ({ ...each, page: number, y })));
    }
  }
  await document.destroy();
  return marks;
}

/** What stands inside of the boxes, without white space, line by line from left to right. */
export function textInBoxes(marks: readonly Mark[], boxes: readonly Box[]): string {
  return boxes
    .flatMap((box) =>
      marks
        .filter(
          ({ page, x, y }) =>
            page === box.page && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
        )
        .sort((a, b) => Math.round(a.y) - Math.round(b.y) || a.x - b.x),
    )
    .map(({ text }) => text)
    .join('')
    .normalize('NFKC')
    .replace(/\s/g, '');
}
