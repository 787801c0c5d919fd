import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OriginalStore } from '../../storage/original-store';
import { startTestWork, type TestWork } from '../../testing/test-work';
import { readManifest } from './demo-manifest';
import { SamplesService } from './samples.service';

const SAMPLES = join(__dirname, '../../../../../samples');

describe('the samples', () => {
  let work: TestWork;
  let samples: SamplesService;
  beforeAll(async () => {
    work = await startTestWork();
    samples = work.app.get(SamplesService);
  }, 60_000);
  afterAll(() => work.stop());

  const query = <T>(sql: string): Promise<T[]> => work.database.dataSource.query(sql);
  const count = async (sql: string) =>
    (await query<{ count: number }>(`select count(*)::int as count ${sql}`))[0]?.count;

  it('become reports, every file of them, each in its own place', async () => {
    const shipped = await readManifest(join(SAMPLES, 'demo'));
    const files = shipped?.manifest.files ?? [];
    const steps: string[] = [];
    const loaded = await samples.load((step, done, total) => steps.push(`${step} ${done}/${total}`));
    expect(loaded).toBe(files.length + 1);
    expect(steps.at(-1)).toBe(`reading ${loaded}/${loaded}`);
    expect(await query(`select file_name, state, problem_text from upload_item where state <> 'stored'`)).toEqual([]);
    expect(await count('from report where demo')).toBe(files.length);
    expect(await query(`select region_code, year from report where not demo`)).toEqual([
      { region_code: 150823200000, year: 2023 },
    ]);
  }, 120_000);

  it('are filed under the unit and year that the manifest names, with the planted gaps found', async () => {
    const shipped = await readManifest(join(SAMPLES, 'demo'));
    const stored = await query<{ name: string; year: number; late: boolean }>(
      `select u.name, f.year, f.late from report_fact f join unit u on u.shard_key = f.shard_key and u.id = f.unit_id
       where f.shard_key >= 990000`,
    );
    const names = new Map(shipped?.manifest.units.map((unit) => [unit.key, unit.name]));
    const expected = shipped?.manifest.files.map((file) => `${names.get(file.unit)} ${file.year}`);
    expect(stored.map((row) => `${row.name} ${row.year}`).sort()).toEqual(expected?.sort());
    expect(stored.some((row) => row.late)).toBe(true);
  });

  it('are not loaded a second time', async () => {
    expect(await samples.load()).toBe(0);
  });

  it('keep the invented city out of every real sum', async () => {
    expect(await count('from region_rollup where region_code < 990000000000 and received > 0')).toBe(2);
    expect(await count('from unit where demo <> (region_code >= 990000000000)')).toBe(0);
  });

  it('lose the invented city, files and all, in one go, and keep the real report', async () => {
    const store = work.app.get(OriginalStore);
    const [original] = await query<{ sha256: string }>(
      'select sha256 from report_version where shard_key >= 990000 limit 1',
    );
    const path = store.pathOf(original?.sha256 ?? '');
    expect(existsSync(path)).toBe(true);
    expect(await samples.removeDemo()).toBeGreaterThan(100);
    for (const table of ['report_version', 'report_fact', 'finding', 'narrative_count', 'unit', 'roster_entry'])
      expect([table, await count(`from ${table} where shard_key >= 990000`)]).toEqual([table, 0]);
    expect(await count('from region where demo')).toBe(0);
    expect(await count('from upload_item')).toBe(1);
    expect(await count('from report')).toBe(1);
    expect(existsSync(path)).toBe(false);
    expect(await query('select sha256 from source_document')).toHaveLength(1);
  });

  it('stay without the invented city until somebody asks for it again', async () => {
    expect(await samples.load()).toBe(0);
    expect(await samples.load(() => {}, true)).toBe(readdirSync(join(SAMPLES, 'demo')).length > 0 ? 196 : 0);
    expect(await count('from report where demo')).toBe(196);
  }, 120_000);
});
