import { marksOf, textInBoxes } from '../testing/text-in-boxes';
import { CASES, makeVariant } from './index.mjs';
import { readBytes } from './judge.mjs';

const PRINTED = CASES.filter(({ layout, formId }) => layout.ending === 'pdf' && formId !== 'F2019');

const tight = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

describe('the boxes of figures in a PDF', () => {
  it.each(PRINTED)('frame exactly their text: $layout.name, $formId', async (one) => {
    const { bytes, fileName } = await makeVariant(one, 'boxes');
    const [report, marks] = [await readBytes(bytes, fileName), await marksOf(bytes)];
    const read = Object.entries(report.figures).filter(
      ([, { state }]) => state !== 'missingCell' && state !== 'unreadable',
    );
    const framed = read.map(([id, { place }]) => [id, textInBoxes(marks, place?.boxes ?? [])]);
    // A row of running text has one box; its figures stand somewhere inside.
    const isCell = (id: string) => report.figures[id]?.place?.table !== null;
    for (const [id = '', text = ''] of framed) {
      const raw = tight(report.figures[id]?.raw ?? '');
      if (isCell(id)) expect([id, text]).toEqual([id, raw]);
      else expect([id, text]).toEqual([id, expect.stringContaining(raw)]);
    }
    if (!one.layout.torn) expect(read.length).toBe(Object.keys(report.figures).length);
  });
});
