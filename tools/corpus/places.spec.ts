import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@gongkai/documents';
import { extractReport } from '@gongkai/extraction';
import { placesOf } from '../testing/places-of';
import { textAt } from '../testing/text-at';
import { marksOf, textInBoxes } from '../testing/text-in-boxes';

const ROOT = join(__dirname, '../..');
/** The samples of the project, and the real reports beside it where somebody has put them. */
const FOLDERS = [join(ROOT, 'samples/real'), join(ROOT, '../shared/corpus/reports')].filter((each) => existsSync(each));

const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|html?|docx?|pdf|xlsx|md|wps)$/.test(name) && !name.endsWith('README.md'))
    .sort()
    .map((name) => ({ name, path: join(folder, name) })),
);

const treeOf = async (bytes: Uint8Array, fileName: string) => {
  const read = await readDocument(bytes, { fileName });
  if (!read.ok) throw new Error(`${fileName}: ${read.problem.text}`);
  return read.tree;
};
const tight = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

describe('every place stored with a real report', () => {
  it.each(FILES)('read again gives the same text: $name', async ({ name, path }) => {
    const bytes = readFileSync(path);
    const places = placesOf(extractReport(await treeOf(bytes, name), { fileName: name }));
    const again = await treeOf(bytes, name);
    const moved = places.filter(({ place, text }) => textAt(again, place)?.trim() !== text.trim());
    expect(moved.map((each) => ({ ...each, found: textAt(again, each.place) }))).toEqual([]);
    expect(places.length).toBeGreaterThan(5);
  });

  it('frames exactly the text of its figures where it has pages', async () => {
    const pdfs = FILES.filter(({ name }) => name.endsWith('.pdf'));
    for (const { name, path } of pdfs) {
      const bytes = readFileSync(path);
      const [report, marks] = [extractReport(await treeOf(bytes, name), { fileName: name }), await marksOf(bytes)];
      const cells = Object.entries(report.figures).filter(([, { place }]) => (place?.boxes ?? []).length > 0);
      const framed = cells.map(([id, { place }]) => [id, textInBoxes(marks, place?.boxes ?? [])]);
      expect([name, framed]).toEqual([name, cells.map(([id, { raw }]) => [id, tight(raw ?? '')])]);
      expect(cells.length).toBeGreaterThan(100);
    }
    expect(FILES.length).toBeGreaterThan(0);
  });
});
