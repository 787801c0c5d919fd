import { checkReport, contextOf } from '@gongkai/compliance';
import { readDocument } from '@gongkai/documents';
import { extractReport } from '@gongkai/extraction';
import { CASES, makeVariant } from './index.mjs';

type Variant = Awaited<ReturnType<typeof makeVariant>>;

/** Everything that is said of a file: the tree, the report, the findings. */
async function saidOf({ bytes, fileName }: Variant): Promise<string> {
  const read = await readDocument(bytes, { fileName });
  if (!read.ok) return JSON.stringify(read.problem);
  const report = extractReport(read.tree, { fileName });
  return JSON.stringify([read.tree, report, checkReport(report, contextOf({ unitClass: 'town' }))]);
}

/** Answers by the name of the file, read in this order. */
async function answers(variants: readonly Variant[]): Promise<Map<string, string>> {
  const said = new Map<string, string>();
  for (const variant of variants) said.set(variant.name, await saidOf(variant));
  return said;
}

describe('the same bytes', () => {
  const variants: Variant[] = [];

  beforeAll(async () => {
    for (const one of CASES) variants.push(await makeVariant(one, 'determinism'));
  }, 120_000);

  it('are written by the same seed', async () => {
    for (const [at, one] of CASES.entries()) {
      const again = await makeVariant(one, 'determinism');
      expect([again.name, Buffer.compare(again.bytes, variants[at]?.bytes ?? new Uint8Array())]).toEqual([
        again.name,
        0,
      ]);
    }
  }, 120_000);

  it('give the same answer to the last character, whatever was read before', async () => {
    const first = await answers(variants);
    const second = await answers([...variants].reverse());
    const different = [...first].filter(([name, said]) => second.get(name) !== said).map(([name]) => name);
    expect(different).toEqual([]);
    expect(first.size).toBe(CASES.length);
  }, 240_000);
});
