import type { Compliance, Overview, RuleFindings, Series } from '@gongkai/contracts';
import { figureOrdinal, fromStored, INDICATORS, type Indicator, NARRATIVE_MEASURES } from '@gongkai/domain';
import { CITY, COUNTY, OTHER_COUNTY, type Seed, type SeedReport, seedCity, TOWN } from '../../testing/seed-city';
import { createTestApp, type TestApp } from '../../testing/test-app';

const MISSING_RULE = 'publication/missing-report';

describe('analytics over a seeded city', () => {
  let test: TestApp;
  let seed: Seed;
  let cookie: string;
  beforeAll(async () => {
    test = await createTestApp();
    seed = await seedCity(test.database.dataSource);
    cookie = await test.signIn('shi', 'supervisor', CITY);
  });
  afterAll(() => test.close());

  const ask = async <T>(path: string): Promise<T> => {
    const { status, body } = await test.get(cookie, path);
    expect([path, status]).toEqual([path, 200]);
    return body as T;
  };
  const overview = (region: string, year: number) => ask<Overview>(`/overview?region=${region}&year=${year}`);
  const compliance = (region: string, year: number) => ask<Compliance>(`/compliance?region=${region}&year=${year}`);
  const series = (region: string, ids: string, by: string) =>
    ask<Series>(`/series?region=${region}&from=2021&to=2022&indicators=${ids}&by=${by}`);

  const within = (region: string, prefix: string) => region.startsWith(prefix.replace(/0+$/, ''));
  const inRegion = (prefix: string, year: number) =>
    seed.reports.filter((report) => report.year === year && within(report.unit.region, prefix));
  const unitsIn = (prefix: string) => seed.units.filter((unit) => within(unit.region, prefix));

  /** The same answer counted the slow way, from what was seeded. */
  const recount = (indicator: Indicator, reports: SeedReport[]) => {
    const sum = (ids: string[]) => {
      const stated = ids.flatMap((id) => reports.flatMap(({ figures }) => figures[figureOrdinal(id)] ?? []));
      return stated.length === 0
        ? null
        : fromStored(
            ids[0] ?? '',
            stated.reduce((a, b) => a + b, 0),
          );
    };
    if (indicator.kind === 'sum') return sum(indicator.figures);
    if (indicator.kind === 'rate') {
      const [above, below] = [sum(indicator.numerator), sum(indicator.denominator)];
      return above === null || !below ? null : above / below;
    }
    const place = NARRATIVE_MEASURES.indexOf(indicator.measure);
    const told = reports.flatMap(({ narrative }) => narrative[place] ?? []);
    return told.length === 0 ? null : told.reduce((a, b) => a + b, 0);
  };

  it.each([
    ['a city', CITY],
    ['a county', COUNTY],
    ['a town', TOWN],
  ])('equals a recount for %s', async (_, region) => {
    const ids = INDICATORS.map((indicator) => indicator.id).join(',');
    const { rows } = await series(region, ids, 'region');
    expect(rows.map((row) => row.year)).toEqual([2021, 2022]);
    for (const row of rows) {
      const reports = inRegion(region, row.year);
      for (const indicator of INDICATORS) {
        const point = row.values[indicator.id];
        expect([indicator.id, point?.value]).toEqual([indicator.id, recount(indicator, reports)]);
        expect([point?.received, point?.due]).toEqual([reports.length, unitsIn(region).length]);
      }
    }
  });

  it('counts how many units stated a figure', async () => {
    const id = 'requests.new';
    const { rows } = await series(CITY, id, 'region');
    const ordinal = figureOrdinal('requests.newRequests.total');
    const stated = rows.map(({ year }) => inRegion(CITY, year).filter((report) => report.figures[ordinal] !== null));
    expect(rows.map((row) => row.values[id]?.stated)).toEqual(stated.map((reports) => reports.length));
  });

  it('has children that add up to the whole, the offices of the city itself included', async () => {
    const { children, coverage } = await overview(CITY, 2022);
    expect(children.map(({ code, name }) => [code, name])).toEqual([
      [CITY, '巴彦淖尔市本级'],
      [OTHER_COUNTY, '五原县'],
      [COUNTY, '乌拉特前旗'],
    ]);
    for (const key of ['due', 'received', 'late', 'withErrors'] as const) {
      expect(children.reduce((sum, child) => sum + child[key], 0)).toBe(coverage[key]);
    }
  });

  it('shows units below a county, each with its report', async () => {
    const { rows } = await series(COUNTY, 'requests.new,rates.disclosure', 'child');
    const in2022 = rows.filter((row) => row.year === 2022);
    expect(in2022.map((row) => row.region.name).sort()).toEqual(
      unitsIn(COUNTY)
        .map((unit) => unit.name)
        .sort(),
    );
    const missing = in2022.find((row) => row.region.name === '乌拉特前旗财政局');
    expect(missing).toMatchObject({
      reportId: null,
      values: { 'requests.new': { value: null, stated: 0, received: 0 } },
    });
    const present = in2022.find((row) => row.region.name === '额尔登布拉格苏木人民政府');
    expect(present?.reportId).toBe(inRegion(TOWN, 2022)[0]?.id);
  });

  it('names who is missing and how it was over the years', async () => {
    const answer = await overview(COUNTY, 2022);
    expect(answer.missingUnits).toEqual([
      { id: expect.any(String), name: '乌拉特前旗财政局', deadline: '2023-01-31', overdue: true },
    ]);
    expect(answer.missingCount).toBe(1);
    expect(answer.years.map(({ year, due, received }) => [year, due, received])).toEqual([
      [2021, 4, 3],
      [2022, 4, 3],
    ]);
    expect(answer.coverage).toMatchObject({ due: 4, received: 3, demo: false });
    expect(answer.children.map((child) => child.name)).toEqual(['乌拉特前旗本级', '乌拉山镇', '额尔登布拉格苏木']);
  });

  it('ranks gaps as a recount does, missing reports among them', async () => {
    const { topGaps } = await overview(CITY, 2022);
    const failing = (rule: string, year: number) =>
      rule === MISSING_RULE
        ? unitsIn(CITY).length - inRegion(CITY, year).length
        : inRegion(CITY, year).filter(({ failed }) => failed.includes(seed.ruleOrdinals.get(rule) ?? -1)).length;
    expect(topGaps.length).toBeGreaterThan(3);
    for (const gap of topGaps) {
      expect([gap.rule, gap.failed, gap.failedLastYear]).toEqual([
        gap.rule,
        failing(gap.rule, 2022),
        failing(gap.rule, 2021),
      ]);
    }
    expect(topGaps.map((gap) => gap.rule)).toContain(MISSING_RULE);
    expect(topGaps.map((gap) => gap.failed)).toEqual(topGaps.map((gap) => gap.failed).sort((a, b) => b - a));
  });

  it.each([CITY, COUNTY])('fills the matrix of %s so that rows add up to the rule', async (region) => {
    const { rules, rows } = await compliance(region, 2022);
    for (const rule of rules) {
      const sum = (key: 'failed' | 'undetermined') => rows.reduce((all, row) => all + (row[key][rule.rule] ?? 0), 0);
      expect([rule.code, sum('failed'), sum('undetermined')]).toEqual([rule.code, rule.failed, rule.undetermined]);
      expect(rule.byYear.find(({ year }) => year === 2022)?.failed).toBe(rule.failed);
    }
    expect(rules.find((rule) => rule.code === 'PUB-01')?.failed).toBe(region === CITY ? 2 : 1);
  });

  it('opens a cell of the matrix into its findings', async () => {
    const { rules } = await compliance(CITY, 2022);
    const rule = rules.find((candidate) => candidate.failed > 0 && candidate.code !== 'PUB-01');
    const { findings } = await ask<RuleFindings>(`/compliance/findings?region=${CITY}&year=2022&rule=${rule?.rule}`);
    expect(findings).toHaveLength(rule?.failed ?? -1);
    expect(findings.every((finding) => finding.reportId !== null)).toBe(true);
    const missing = await ask<RuleFindings>(`/compliance/findings?region=${CITY}&year=2022&rule=${MISSING_RULE}`);
    expect(missing.findings.map(({ unitName, reportId }) => [unitName, reportId])).toEqual([
      ['=隆兴昌镇人民政府', null],
      ['乌拉特前旗财政局', null],
    ]);
    expect(missing.findings[0]?.message).toMatch(/逾期 \d+ 天/);
  });

  it('answers provinces and the nation from city rows', async () => {
    const admin = await test.signIn('admin', 'administrator', '000000000000');
    for (const [region, child] of [
      ['000000000000', '内蒙古自治区'],
      ['150000000000', '巴彦淖尔市'],
    ]) {
      const { body } = await test.get(admin, `/overview?region=${region}&year=2022`);
      const answer = body as Overview;
      expect(answer.coverage).toMatchObject({ due: 6, received: 4 });
      expect(answer.children.map(({ name, due }) => [name, due])).toEqual([[child, 6]]);
      expect(answer.topGaps.find((gap) => gap.rule === MISSING_RULE)).toMatchObject({ failed: 2, failedLastYear: 1 });
    }
  });

  it('refuses what it does not know', async () => {
    const unknown = await test.get(cookie, `/series?region=${CITY}&from=2021&to=2022&indicators=nonsense`);
    expect([unknown.status, (unknown.body as { code: string }).code]).toEqual([400, 'unknown-indicator']);
    const reversed = await test.get(cookie, `/series?region=${CITY}&from=2022&to=2021&indicators=requests.new`);
    expect([reversed.status, (reversed.body as { code: string }).code]).toEqual([400, 'years-reversed']);
  });
});
