import { readDocument } from '@gongkai/documents';
import { extractReport } from '@gongkai/extraction';
import { placesOf } from '../testing/places-of';
import { textAt } from '../testing/text-at';
import { CASES, makeVariant } from './index.mjs';

async function treeOf(bytes: Uint8Array) {
  const read = await readDocument(bytes);
  if (!read.ok) throw new Error(read.problem.text);
  return read.tree;
}

describe('every place that is stored with a report', () => {
  it.each(CASES)('read again gives the same text: $layout.name, $formId', async (one) => {
    const { bytes } = await makeVariant(one, 'places');
    const places = placesOf(extractReport(await treeOf(bytes), { fileName: null }));
    const again = await treeOf(bytes);
    const moved = places.filter(({ place, text }) => textAt(again, place)?.trim() !== text.trim());
    expect(moved.map(({ name, place, text }) => ({ name, text, found: textAt(again, place), place }))).toEqual([]);
    expect(places.length).toBeGreaterThan(40);
  });
});
