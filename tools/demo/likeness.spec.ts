import { compareTexts, type SharedSentences, type Signature, signatureOf } from '@gongkai/compliance';
import { readDocument } from '@gongkai/documents';
import { extractReport } from '@gongkai/extraction';
import { buildCity, renderReport } from './index.mjs';
import type { DemoReport } from './report.mjs';

type DemoFile = { path: string; unit: string; year: number; gaps: { codes: string[] }[] };
type DemoItem = { file: DemoFile; report: DemoReport };
type DemoUnit = { key: string; name: string; unitClass: string; aliases: string[] };
type Signed = { file: DemoFile; signature: Signature };

/** From this share on texts are reported as alike (`CPY-09`). */
const ALIKE = 0.5;

/** The signature of a report's text; the format of the file is of no matter for it, and plain text is read fastest. */
async function sign({ file, report }: DemoItem, units: DemoUnit[]): Promise<Signed> {
  const document = await readDocument(await renderReport(report, 'txt'), { fileName: `${file.year}.txt` });
  if (!document.ok) throw new Error(`${file.path}: ${document.problem.text}`);
  const unit = units.find(({ key }) => key === file.unit);
  if (!unit) throw new Error(`${file.path}: unknown unit`);
  const places = ['演示市', ...(unit.name.match(/(?<=演示市)..旗/) ?? [])];
  const read = extractReport(document.tree, { fileName: null });
  return { file, signature: signatureOf(read, [unit.name, ...unit.aliases, ...places]) };
}

/** In how many reports of the year each sentence occurs. */
function sharedBy(signed: Signed[]): SharedSentences {
  const counts = new Map<string, number>();
  for (const { signature } of signed)
    for (const key of new Set(signature.sentences.map((sentence) => sentence.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return { units: signed.length, countOf: (key) => counts.get(key) ?? 0 };
}

/** What of each report of a year stands in the report of another unit that is most like it. */
function mostAlike(signed: Signed[]): { path: string; share: number; copied: boolean }[] {
  const documentFrequency = sharedBy(signed);
  return signed.map(({ file, signature }) => {
    const shares = signed
      .filter((other) => other.file.unit !== file.unit)
      .map((other) => compareTexts(signature, other.signature, { documentFrequency }).shareOfA);
    const copied = file.gaps.some(({ codes }) => codes.includes('CPY-09'));
    return { path: file.path, share: Math.max(...shares), copied };
  });
}

const isAnotherTown = (key: string, unitClass: string, { file }: DemoItem) => unitClass === 'town' && key !== file.unit;

describe('the texts of the demonstration city', () => {
  const { manifest, reports } = buildCity();
  const alike: ReturnType<typeof mostAlike> = [];

  beforeAll(async () => {
    const signed = await Promise.all(reports.map((item: DemoItem) => sign(item, manifest.units)));
    for (const year of manifest.years) alike.push(...mostAlike(signed.filter(({ file }) => file.year === year)));
  }, 60_000);

  it('would be found alike if one were a copy with the names swapped', async () => {
    const [original] = reports;
    const another = manifest.units.find(({ key, unitClass }: DemoUnit) => isAnotherTown(key, unitClass, original));
    const { name, aliases } = manifest.units.find(({ key }: DemoUnit) => key === original.file.unit);
    const text = JSON.stringify(original.report)
      .replaceAll(name, another.name)
      .replaceAll(aliases[0], another.aliases[0]);
    const copy = { file: { ...original.file, unit: another.key }, report: JSON.parse(text) };
    const [one, two] = await Promise.all([sign(original, manifest.units), sign(copy, manifest.units)]);
    expect(compareTexts(one.signature, two.signature).shareOfA).toBeGreaterThan(0.95);
  });

  it('are compared with those of every other unit of the year', () => {
    expect(alike).toHaveLength(reports.length);
  });

  it('are alike only where a copy was planted', () => {
    const found = alike.filter(({ share }) => share >= ALIKE).map(({ path }) => path);
    expect(found).toEqual(alike.filter(({ copied }) => copied).map(({ path }) => path));
  });
});
