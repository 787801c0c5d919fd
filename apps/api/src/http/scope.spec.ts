import type { DataSource } from 'typeorm';
import { COUNTY, OTHER_COUNTY, type Seed, seedCity } from '../testing/seed-city';
import { createTestApp, type TestApp } from '../testing/test-app';
import { PublicProblem } from './public-problem';
import { RouteLaw } from './route-law';
import { clampToScope, withinScope } from './scope';

describe('withinScope', () => {
  const scope = { region: COUNTY };

  it('lets the subtree pass and nothing else', () => {
    expect(withinScope(scope, '150823200000')).toBe('150823200000');
    for (const region of [OTHER_COUNTY, '150800000000', '000000000000']) {
      expect(() => withinScope(scope, region)).toThrow(PublicProblem);
    }
  });

  it('takes the deeper of two regions when clamping', () => {
    expect(clampToScope(scope, '150800000000')).toBe(COUNTY);
    expect(clampToScope(scope, '150823200000')).toBe('150823200000');
    expect(() => clampToScope(scope, OTHER_COUNTY)).toThrow(PublicProblem);
  });
});

/** One upload handed in for each of the two counties. */
const UPLOADS: Record<string, string> = {
  [COUNTY]: '00000000-0000-4000-8000-000000000001',
  [OTHER_COUNTY]: '00000000-0000-4000-8000-000000000002',
};

async function seedUploads(database: DataSource): Promise<void> {
  await database.query(
    `insert into source_document (sha256, size, format, file_name) values ($1, 1, 'text', 'a.txt')`,
    ['a'.repeat(64)],
  );
  for (const [region, id] of Object.entries(UPLOADS)) {
    await database.query(
      `insert into upload_item (id, batch, sha256, file_name, size, state, scope) values ($1, $1, $2, 'a.txt', 1, 'failed', $3)`,
      [id, 'a'.repeat(64), Number(region)],
    );
  }
}

async function seedRun(database: DataSource, region: string): Promise<string> {
  const [run]: { id: string }[] = await database.query(
    `insert into check_run (kind, region_code, year_from, year_to, reason, requested_by)
     values ('recheck', $1, 2022, 2022, '复核', 'test') returning id`,
    [Number(region)],
  );
  return run?.id ?? '';
}

describe('a banner supervisor', () => {
  let test: TestApp;
  let seed: Seed;
  let cookie: string;
  /** A run over each of the two counties. */
  const runs: Record<string, string> = {};
  beforeAll(async () => {
    test = await createTestApp();
    seed = await seedCity(test.database.dataSource);
    await seedUploads(test.database.dataSource);
    for (const region of [COUNTY, OTHER_COUNTY]) runs[region] = await seedRun(test.database.dataSource, region);
    cookie = await test.signIn('qi', 'supervisor', COUNTY);
  });
  afterAll(() => test.close());

  /** Address of a read about a region (or a report of it), by route. */
  const addresses = (region: string): Record<string, string> => {
    const report = seed.reports.find(({ unit }) => unit.region.startsWith(region.slice(0, 6)))?.id;
    const scope = `region=${region}&year=2022`;
    return {
      'GET /overview': `/overview?${scope}`,
      'GET /series': `/series?region=${region}&from=2021&to=2022&indicators=requests.new&by=child`,
      'GET /compliance': `/compliance?${scope}`,
      'GET /compliance/findings': `/compliance/findings?${scope}&rule=publication/missing-report`,
      'GET /statistics': `/statistics?${scope}`,
      'GET /exports/:table': `/exports/units?${scope}`,
      'GET /reports': `/reports?${scope}`,
      'GET /reports/:id': `/reports/${report}`,
      'GET /reports/:id/document': `/reports/${report}/document`,
      'GET /reports/:id/original': `/reports/${report}/original`,
      'GET /reports/:id/likeness': `/reports/${report}/likeness`,
      'GET /reports/:id/reconciliation': `/reports/${report}/reconciliation`,
      'GET /regions/:code': `/regions/${region}`,
      'GET /regions': `/regions?parent=${region}`,
      'GET /units': `/units?${scope}`,
      'GET /calendar': `/calendar?${scope}`,
      'GET /scores': `/scores?${scope}`,
      'GET /rules/page': `/rules/page?${scope}&rule=header/year`,
      'GET /rules/todo': `/rules/todo?${scope}&rule=header/year`,
      'GET /settings': `/settings?${scope}`,
      'GET /settings/changes': `/settings/changes?region=${region}`,
      'GET /check-runs': `/check-runs?region=${region}`,
      'GET /check-runs/:id': `/check-runs/${runs[region] ?? runs[OTHER_COUNTY]}`,
      'GET /uploads/:id': `/uploads/${UPLOADS[region] ?? UPLOADS[OTHER_COUNTY]}`,
    };
  };

  /** Reads that name no region: what they show is filtered by the scope, not refused. */
  const WITHOUT_REGION = [
    'GET /session',
    'GET /exports/template',
    'GET /rules',
    'GET /health',
    'GET /regions/search',
    'GET /uploads',
  ];

  it('is asked about at every reading route', () => {
    const reads = test.app
      .get(RouteLaw)
      .routes()
      .filter((route) => route.method === 'GET')
      .map((route) => `GET ${route.path}`);
    const known = [...Object.keys(addresses(COUNTY)), ...WITHOUT_REGION];
    expect(reads.filter((read) => !known.includes(read))).toEqual([]);
  });

  it('reads the own banner', async () => {
    const files = ['GET /reports/:id/document', 'GET /reports/:id/original'];
    for (const [route, address] of Object.entries(addresses(COUNTY)).filter(([name]) => !files.includes(name))) {
      expect([route, (await test.get(cookie, address)).status]).toEqual([route, 200]);
    }
  });

  it.each([
    ['another banner', OTHER_COUNTY],
    ['the city above', '150800000000'],
  ])('cannot read %s by any route', async (_, region) => {
    // Lists of places and units show the part of a wider region that lies in the scope, and nothing else of it.
    const clamped = ['GET /regions', 'GET /units'];
    // A city is no place of its own here: reports and uploads belong to its counties, asked for in the case above.
    const city = region === '150800000000';
    for (const [route, address] of Object.entries(addresses(region))) {
      if (city && (route.includes(':id') || clamped.includes(route))) continue;
      const { status, body } = await test.get(cookie, address);
      const hidden = route === 'GET /uploads/:id' ? [404, 'no-such-upload'] : [403, 'outside-scope'];
      expect([route, status, (body as { code?: string }).code]).toEqual([route, ...hidden]);
    }
  });

  it.each(['regions?parent=', 'units?year=2022&region='])(
    'sees of a wider region only the own part: %s',
    async (path) => {
      expect((await test.get(cookie, `/${path}150800000000`)).body).toEqual(
        (await test.get(cookie, `/${path}${COUNTY}`)).body,
      );
    },
  );

  it('may not do what the role does not allow', async () => {
    const reporter = await test.signIn('bao', 'reporter', COUNTY);
    const { status, body } = await test.get(reporter, `/exports/statistics?region=${COUNTY}&year=2022`);
    expect([status, (body as { code: string }).code]).toEqual([403, 'permission-needed']);
    expect((await test.get(reporter, `/reports?region=${COUNTY}&year=2022`)).status).toBe(200);
  });

  it('sees the register of the own banner only, with states', async () => {
    const { body } = await test.get(cookie, `/reports?region=${COUNTY}&year=2022`);
    const rows = (body as { reports: { unitName: string; state: string; reportId: string | null }[] }).reports;
    expect(rows.map((row) => row.unitName)).toEqual([
      '乌拉特前旗人民政府',
      '乌拉特前旗财政局',
      '乌拉山镇人民政府',
      '额尔登布拉格苏木人民政府',
    ]);
    expect(rows.filter((row) => row.state === 'missing').map((row) => row.unitName)).toEqual(['乌拉特前旗财政局']);
    const late = await test.get(cookie, `/reports?region=${COUNTY}&year=2022&state=late`);
    expect((late.body as { reports: { state: string }[] }).reports.every((row) => row.state === 'late')).toBe(true);
  });
});
