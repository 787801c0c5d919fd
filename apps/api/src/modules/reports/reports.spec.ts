import { createHash } from 'node:crypto';
import type { DocumentView, ReportDetail } from '@gongkai/contracts';
import { OriginalStore } from '../../storage/original-store';
import { COUNTY, type Seed, seedCity } from '../../testing/seed-city';
import { createTestApp, type TestApp } from '../../testing/test-app';

const ORIGINAL = '额尔登布拉格苏木人民政府2022年政府信息公开工作年度报告\n一、总体情况\n本年度公开信息43条。\n';

describe('one report', () => {
  let test: TestApp;
  let seed: Seed;
  let cookie: string;
  let id: string;
  beforeAll(async () => {
    test = await createTestApp();
    seed = await seedCity(test.database.dataSource);
    cookie = await test.signIn('qi', 'supervisor', COUNTY);
    const report = seed.reports.find(
      ({ year, unit, failed }) => year === 2022 && unit.region.startsWith('150823') && failed.length > 0,
    );
    id = report?.id ?? '';
    await handIn(id, ORIGINAL, '额尔登"布拉格"苏木 2022.txt');
  });
  afterAll(() => test.close());

  /** A second version with a real original, as ingestion stores it. */
  async function handIn(reportId: string, text: string, fileName: string): Promise<void> {
    const { sha256 } = await test.app.get(OriginalStore).put(Buffer.from(text));
    await test.database.dataSource.query(
      `insert into report_version (shard_key, report_id, version, sha256, file_name, extraction)
       select shard_key, report_id, 2, $2, $3, extraction from report_version where report_id = $1`,
      [reportId, sha256, fileName],
    );
    await test.database.dataSource.query('update report set current_version = 2 where id = $1', [reportId]);
    await test.database.dataSource.query(
      `insert into finding (shard_key, report_id, version, rule_id, code, severity, outcome, fault, message, evidence)
       select shard_key, report_id, 2, rule_id, code, severity, outcome, fault, message, $2
       from finding where report_id = $1 and version = 1`,
      [reportId, JSON.stringify([{ figure: null, quote: '公开信息43条', expected: 44, actual: 43, place: null }])],
    );
  }

  it('shows the current version with figures, findings and what the catalogue says about them', async () => {
    const detail = (await test.get(cookie, `/reports/${id}`)).body as ReportDetail;
    const seeded = seed.reports.find((report) => report.id === id);
    expect(detail).toMatchObject({ version: 2, year: 2022, demo: false, unitName: seeded?.unit.name });
    expect(detail.versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(detail.regionPath.map(({ name }) => name).slice(0, 3)).toEqual(['内蒙古自治区', '巴彦淖尔市', '乌拉特前旗']);
    expect(Object.keys(detail.figures)).toHaveLength(200);
    const failing = detail.findings.filter((finding) => finding.outcome === 'fail');
    expect(failing).toHaveLength(seeded?.failed.length ?? 0);
    for (const finding of failing) {
      expect(finding).toMatchObject({ title: expect.stringMatching(/./), basis: expect.stringMatching(/./) });
      expect(finding.evidence[0]).toMatchObject({ quote: '公开信息43条', expected: 44, actual: 43 });
    }
  });

  it('hands out the original byte for byte, as a file that is saved and never run', async () => {
    const answer = await test.app.inject({ method: 'GET', url: `/api/v1/reports/${id}/original`, headers: { cookie } });
    expect(createHash('sha256').update(answer.rawPayload).digest('hex')).toBe(
      createHash('sha256').update(ORIGINAL).digest('hex'),
    );
    expect(answer.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
    });
    const disposition = String(answer.headers['content-disposition']);
    expect(disposition).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''/);
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe('额尔登"布拉格"苏木 2022.txt');
  });

  it('reads the original again as a tree with places', async () => {
    const view = (await test.get(cookie, `/reports/${id}/document`)).body as DocumentView;
    expect(view.format).toBe('text');
    expect(view.blocks.map((block) => block.index)).toEqual(view.blocks.map((_, index) => index));
    expect(JSON.stringify(view.blocks)).toContain('本年度公开信息43条');
    expect((await test.get(cookie, `/reports/${id}/document`)).body).toEqual(view);
  });

  it('says so when the original is not in the store', async () => {
    const other = seed.reports.find((report) => report.unit.region.startsWith('150823') && report.id !== id)?.id;
    const { status, body } = await test.get(cookie, `/reports/${other}/original`);
    expect([status, (body as { code: string }).code]).toEqual([404, 'original-lost']);
  });

  it.each(['00000000-0000-4000-8000-999999999999', 'no-uuid'])('does not know report %s', async (unknown) => {
    const { status, body } = await test.get(cookie, `/reports/${unknown}`);
    expect([status, (body as { code: string }).code]).toEqual([404, 'no-such-report']);
  });
});
