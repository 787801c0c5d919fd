import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cityFaults } from './faults.mjs';
import { GAP_KINDS } from './gaps.mjs';
import { buildCity, demoFiles, makeReports } from './index.mjs';

const ROOT = join(__dirname, '../..');

describe('the demonstration city', () => {
  it('is sound: invented names, whole roster, equations, carry-over chain', () => {
    const regions = readFileSync(join(ROOT, 'apps/api/data/regions.csv'), 'utf8');
    const realNames = new Set(regions.split('\n').map((line) => line.split(',')[1]));
    expect(realNames.has('额尔登布拉格苏木')).toBe(true);
    expect(cityFaults(realNames)).toEqual([]);
  });

  it('is committed as it is generated, to the byte', async () => {
    const differing: string[] = [];
    for (const [path, bytes] of await demoFiles()) {
      if (Buffer.compare(readFileSync(join(ROOT, 'samples/demo', path)), bytes) !== 0) differing.push(path);
    }
    expect(differing).toEqual([]);
  });

  it('has about two hundred reports, most of them clean, in every format', () => {
    const { files, missing } = buildCity().manifest;
    expect(files.length).toBeGreaterThan(185);
    expect(missing).toHaveLength(9);
    const clean = files.filter((file: { gaps: unknown[] }) => file.gaps.length === 0).length;
    expect(clean / files.length).toBeGreaterThan(0.65);
    const formats = files.map((file: { format: string; encoding: string | null }) => `${file.format} ${file.encoding}`);
    expect([...new Set(formats)].sort()).toEqual(['docx null', 'html gb18030', 'html utf-8', 'txt utf-8']);
  });

  it('plants every kind of gap at least once', () => {
    const planted = buildCity().manifest.files.flatMap((file: { gaps: { kind: string }[] }) =>
      file.gaps.map((gap) => gap.kind),
    );
    expect(Object.keys(GAP_KINDS).filter((kind) => !planted.includes(kind))).toEqual([]);
  });
});

describe('reports for benchmarks', () => {
  it('come in the number asked for, each of another town and year', () => {
    const reports = makeReports({ seed: 'bench', count: 23 });
    const keys = reports.map((item: { unit: { key: string }; year: number }) => `${item.unit.key} ${item.year}`);
    expect(new Set(keys).size).toBe(23);
  });

  it('are the same for the same seed and others for another', () => {
    const figures = (seed: string) => JSON.stringify(makeReports({ seed, count: 5 }));
    expect(figures('a')).toBe(figures('a'));
    expect(figures('a')).not.toBe(figures('b'));
  });
});
