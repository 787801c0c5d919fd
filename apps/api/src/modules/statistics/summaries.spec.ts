import type { Series, Statistics } from '@gongkai/contracts';
import { figureOrdinal, fromStored } from '@gongkai/domain';
import { COUNTY, type Seed, seedCity } from '../../testing/seed-city';
import { createTestApp, type TestApp } from '../../testing/test-app';

const YEAR = 2022;
const NEW = 'requests.newRequests.total';

describe("a government's report beside those of its units", () => {
  let test: TestApp;
  let seed: Seed;
  let cookie: string;
  beforeAll(async () => {
    test = await createTestApp();
    seed = await seedCity(test.database.dataSource);
    cookie = await test.signIn('qi', 'supervisor', COUNTY);
    await test.database.dataSource.query(
      `update report_fact f set covers_region = true from unit u where u.id = f.unit_id and u.unit_class = 'government'`,
    );
    await test.database.dataSource.query('select mark_summaries($1::bigint[], $2::int[])', [[Number(COUNTY)], [YEAR]]);
  });
  afterAll(() => test.close());

  const ask = async <T>(path: string): Promise<T> => (await test.get(cookie, path)).body as T;
  const others = () =>
    seed.reports.filter(
      ({ year, unit }) =>
        year === YEAR && unit.region.startsWith(COUNTY.slice(0, 6)) && unit.unitClass !== 'government',
    );
  const sum = () =>
    fromStored(
      NEW,
      others().reduce((total, { figures }) => total + (figures[figureOrdinal(NEW)] ?? 0), 0),
    );

  it('is listed in the table of units, and is not in its sum', async () => {
    const { units, total, coverage } = await ask<Statistics>(`/statistics?region=${COUNTY}&year=${YEAR}`);
    expect(units.find(({ unitName }) => unitName === '乌拉特前旗人民政府')).toMatchObject({
      isSummary: true,
      cells: {},
    });
    expect(units.filter(({ isSummary }) => isSummary)).toHaveLength(1);
    expect(total[NEW]?.value).toBe(sum());
    expect(coverage.received).toBe(others().length + 1);
  });

  it('keeps its own table, and its place in the region that the roll-ups add up', async () => {
    const { units } = await ask<Statistics>(`/statistics?region=${COUNTY}&year=${YEAR}`);
    const id = units.find(({ isSummary }) => isSummary)?.unitId;
    const own = await ask<Statistics>(`/statistics?region=${COUNTY}&year=${YEAR}&unit=${id}`);
    expect(Object.keys(own.total).length).toBeGreaterThan(0);
    const path = `/series?region=${COUNTY}&from=${YEAR}&to=${YEAR}&indicators=requests.new`;
    const [whole] = (await ask<Series>(path)).rows;
    expect(whole?.values['requests.new']).toMatchObject({ value: sum(), received: others().length + 1 });
    const { rows } = await ask<Series>(`${path}&by=child`);
    expect(rows.map(({ region }) => region.name)).not.toContain('乌拉特前旗人民政府');
  });
});
