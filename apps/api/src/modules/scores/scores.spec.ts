import type { ScoreSheet, Scores, UnitScore } from '@gongkai/contracts';
import { CITY, COUNTY, OTHER_COUNTY, type Seed, type SeedReport, seedCity } from '../../testing/seed-city';
import { createTestApp, type TestApp } from '../../testing/test-app';

const YEAR = 2022;
const MISSING_BUREAU = '乌拉特前旗财政局';

const item = (key: string, codes: string[], change: Partial<ScoreSheet[number]> = {}): ScoreSheet[number] => ({
  key,
  title: key,
  points: 5,
  per: 'report',
  most: null,
  codes,
  ...change,
});

describe('scores', () => {
  let test: TestApp;
  let seed: Seed;
  let cookie: string;
  beforeEach(async () => {
    test = await createTestApp();
    seed = await seedCity(test.database.dataSource);
    cookie = await test.signIn('shi', 'supervisor', CITY);
  });
  afterEach(() => test.close());

  const query = <T>(sql: string, values: unknown[] = []): Promise<T[]> => test.database.dataSource.query(sql, values);
  const scores = async (region = COUNTY, year = YEAR) =>
    (await test.get(cookie, `/scores?region=${region}&year=${year}`)).body as Scores;
  const of = (report: SeedReport, { units }: Scores): UnitScore | undefined =>
    units.find(({ unitId }) => unitId === report.unit.id);
  const setSheet = (region: string, sheet: ScoreSheet, year = 0) =>
    query(`insert into setting (region_code, year, key, value) values ($1, $2, 'score', $3)`, [
      Number(region),
      year,
      JSON.stringify(sheet),
    ]);
  const reports = (year = YEAR) =>
    seed.reports.filter((report) => report.year === year && report.unit.region.startsWith('150823'));
  /** Codes that stored findings of a report fail. */
  const failed = async ({ id }: SeedReport) =>
    (await query<{ code: string }>(`select code from finding where report_id = $1 and outcome = 'fail'`, [id])).map(
      ({ code }) => code,
    );

  it('takes off what failed, by the sheet in force, with the findings it rests on', async () => {
    await setSheet(CITY, [item('figures', ['T3-01', 'T3-02', 'T4-01']), item('late', ['PUB-02'], { points: 7.5 })]);
    const { units, items } = await scores();
    expect(items.map(({ key }) => key)).toEqual(['figures', 'late']);
    let deducted = 0;
    for (const report of reports()) {
      const codes = await failed(report);
      const expected = [
        ['figures', 5, codes.filter((code) => ['T3-01', 'T3-02', 'T4-01'].includes(code)).sort()],
        ['late', 7.5, codes.filter((code) => code === 'PUB-02')],
      ].filter(([, , found]) => (found as string[]).length > 0);
      const unit = units.find(({ unitId }) => unitId === report.unit.id);
      const told = unit?.deductions.map(({ key, points, findings }) => [key, points, findings.map(({ code }) => code)]);
      expect(told).toEqual(expected);
      expect(unit?.score).toBe(100 - expected.reduce((sum, [, points]) => sum + Number(points), 0));
      expect(unit?.deductions.every(({ findings }) => findings.every(({ reportId }) => reportId === report.id))).toBe(
        true,
      );
      deducted += expected.length;
    }
    expect(deducted).toBeGreaterThan(0);
  });

  it('takes off for a report that is overdue, which no stored finding says', async () => {
    const { units } = await scores();
    const missing = units.find(({ unitName }) => unitName === MISSING_BUREAU);
    expect(missing).toMatchObject({ reportId: null, state: 'overdue', score: 95, undetermined: null });
    expect(missing?.deductions).toEqual([
      {
        key: 'late',
        title: expect.any(String),
        points: 5,
        findings: [
          { findingId: null, reportId: null, code: 'PUB-01', message: expect.stringContaining('2023年1月31日') },
        ],
      },
    ]);
  });

  it('follows the rule about missing reports where a place switched it off', async () => {
    await query(
      `insert into setting (region_code, year, key, value) values ($1, 0, 'rule:publication/missing-report', $2)`,
      [Number(COUNTY), JSON.stringify({ on: false })],
    );
    expect((await scores()).units.find(({ unitName }) => unitName === MISSING_BUREAU)?.score).toBe(100);
    const [elsewhere] = (await scores(OTHER_COUNTY)).units;
    expect(elsewhere).toMatchObject({ state: 'overdue', score: 95 });
  });

  it('scores nobody who is exempt or still has time', async () => {
    await query(`update roster_entry set exemption = '机构改革' where year = ${YEAR}`);
    await query(
      `insert into roster_entry (shard_key, unit_id, year, region_code, deadline)
       select shard_key, id, 2090, region_code, '2091-01-31' from unit`,
    );
    for (const year of [YEAR, 2090]) {
      const { units } = await scores(COUNTY, year);
      expect(units).toHaveLength(4);
      expect(units.every(({ score, deductions }) => score === null && deductions.length === 0)).toBe(true);
    }
  });

  it('takes off nothing for what a supervisor overruled, nor for damage by our reading', async () => {
    const report = reports().find(({ failed: ordinals }) => ordinals.length > 1);
    if (!report) throw new Error('The seed has no report that fails two rules');
    const [first, second] = await query<{ id: string; code: string; rule_id: string }>(
      `select id, code, rule_id from finding where report_id = $1 and outcome = 'fail' order by code limit 2`,
      [report.id],
    );
    await setSheet(CITY, [item('all', [first?.code ?? '', second?.code ?? ''], { per: 'finding', points: 1 })]);
    const found = async () => of(report, await scores())?.deductions.flatMap(({ findings }) => findings.length) ?? [];
    const [whole = 0] = await found();
    await query(`update finding set key = 'k' where id = $1`, [first?.id]);
    const say = (kind: string) =>
      query(
        `insert into finding_word (shard_key, report_id, rule_id, key, version, kind, reason, actor)
         select shard_key, id, $2, 'k', 1, $3, '已核实', 'shi' from report where id = $1`,
        [report.id, first?.rule_id, kind],
      );
    await say('overrule');
    expect(await found()).toEqual([whole - 1]);
    await say('restore');
    expect(await found()).toEqual([whole]);
    await query(`update finding set fault = 'reading' where id = $1`, [second?.id]);
    expect(await found()).toEqual([whole - 1]);
  });

  it('has every place follow its own sheet and every year that of the year', async () => {
    await setSheet(CITY, [item('a', ['PUB-01'], { points: 10 })]);
    await setSheet(OTHER_COUNTY, [item('b', ['PUB-01'], { points: 20 })], YEAR);
    const { units, items } = await scores(CITY);
    expect(items.map(({ key }) => key).sort()).toEqual(['a', 'b']);
    const overdue = units
      .filter(({ state }) => state === 'overdue')
      .map(({ region, score }) => [region.slice(0, 6), score]);
    expect(overdue.sort()).toEqual([
      ['150821', 80],
      ['150823', 90],
    ]);
  });

  it('refuses a region with more units than anybody reads, in a sentence', async () => {
    await query(
      `insert into unit (shard_key, name, unit_class, region_code)
       select 150823, '单位' || number, 'department', $1 from generate_series(1, 5001) as number`,
      [Number(COUNTY)],
    );
    await query(
      `insert into roster_entry (shard_key, unit_id, year, region_code, deadline)
       select shard_key, id, 2030, region_code, '2031-01-31' from unit where name like '单位%'`,
    );
    const { status, body } = await test.get(cookie, `/scores?region=${COUNTY}&year=2030`);
    expect([status, body]).toEqual([
      400,
      expect.objectContaining({ code: 'too-many-units', message: expect.stringContaining('乌拉特前旗的应报单位超过') }),
    ]);
    expect((await test.get(cookie, `/scores?region=${COUNTY}&year=${YEAR}`)).status).toBe(200);
  });

  it('sets the score of the year before beside, by the sheet of that year', async () => {
    await setSheet(COUNTY, [item('a', ['PUB-01'], { points: 30 })], 2021);
    await setSheet(COUNTY, [], YEAR);
    const { units } = await scores();
    const missingBefore = '乌拉山镇人民政府';
    expect(units.map(({ unitName, score, before }) => [unitName, score, before])).toEqual(
      units.map(({ unitName }) => [unitName, 100, unitName === missingBefore ? 70 : 100]),
    );
    expect((await scores(COUNTY, 2021)).units.every(({ before }) => before === null)).toBe(true);
  });
});
