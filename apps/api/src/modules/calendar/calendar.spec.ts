import type { Calendar, CalendarLine, Compliance, Overview } from '@gongkai/contracts';
import { CITY, COUNTY, type Seed, seedCity, TOWN } from '../../testing/seed-city';
import { createTestApp, type TestApp } from '../../testing/test-app';

const YEAR = 2022;
const MISSING_BUREAU = '乌拉特前旗财政局';

describe('the calendar', () => {
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
  const calendar = async (region = COUNTY, year = YEAR) =>
    (await test.get(cookie, `/calendar?region=${region}&year=${year}`)).body as Calendar;
  const lineOf = async (name: string, year = YEAR) =>
    (await calendar(COUNTY, year)).lines.find(({ unitName }) => unitName === name);
  const put = async (path: string, payload: Record<string, unknown>, as = cookie) => {
    const answer = await test.app.inject({
      method: 'PUT',
      url: `/api/v1/calendar/${path}`,
      headers: { cookie: as, 'x-requested-with': 'gongkai' },
      payload,
    });
    return { status: answer.statusCode, body: answer.json() as CalendarLine & { code?: string } };
  };
  const unitId = (name: string) => seed.units.find((unit) => unit.name === name)?.id ?? '';
  const town = () => seed.reports.find(({ unit, year }) => unit.region === TOWN && year === YEAR);
  const events = () =>
    query<{ action: string; details: unknown }>(
      `select action, details from audit_event where action like 'calendar.%' order by at`,
    );
  const exact = async () => {
    const differing = await query(
      `select region_code, year, due, received, late, with_errors from region_rollup where due > 0 or received > 0
       except select region_code, year, due, received, late, with_errors from region_rollup_recount`,
    );
    expect(differing).toEqual([]);
  };

  it('tells of every unit how it stands, and adds up to 按时公布率', async () => {
    const { lines, summary, region } = await calendar();
    expect(region.name).toBe('乌拉特前旗');
    const stands = Object.fromEntries(lines.map((line) => [line.unitName, [line.state, line.lastDay]]));
    const standing = (name: string) => {
      const report = seed.reports.find(({ unit, year }) => unit.name === name && year === YEAR);
      if (!report) return 'overdue';
      if (report.publishedOn === null) return 'unknown';
      return report.publishedOn < '2023-02' ? 'publishedOnTime' : 'publishedLate';
    };
    expect(stands).toEqual(
      Object.fromEntries(
        seed.units
          .filter((unit) => unit.region.startsWith('150823'))
          .map(({ name, unitClass }) => [
            name,
            [standing(name), unitClass === 'government' ? '2023-03-31' : '2023-01-31'],
          ]),
      ),
    );
    const count = (...states: string[]) => lines.filter(({ state }) => states.includes(state)).length;
    expect(summary).toEqual({
      due: 4,
      onTime: count('publishedOnTime'),
      notOnTime: count('publishedLate', 'overdue'),
      unknown: count('unknown'),
      pending: 0,
      exempt: 0,
      received: 3,
      rate: count('publishedOnTime') / 4,
      next: null,
    });
  });

  it('counts the days to the next deadline while time is running', async () => {
    await query(
      `insert into roster_entry (shard_key, unit_id, year, region_code, deadline)
       select shard_key, id, 2090, region_code, case unit_class when 'government' then '2091-03-31' else '2091-01-31' end::date
       from unit`,
    );
    const { summary, lines, asOf } = await calendar(COUNTY, 2090);
    expect(new Set(lines.map(({ state }) => state))).toEqual(new Set(['notDue']));
    const daysLeft = (Date.parse('2091-01-31') - Date.parse(asOf)) / 86_400_000;
    expect(summary).toMatchObject({
      due: 4,
      pending: 4,
      onTime: 0,
      rate: 0,
      next: { day: '2091-01-31', daysLeft, units: 3 },
    });
  });

  it('lets a unit off with a reason, and nobody calls it missing or overdue from then on', async () => {
    const before = (await test.get(cookie, `/overview?region=${COUNTY}&year=${YEAR}`)).body as Overview;
    expect([before.coverage.due, before.missingCount]).toEqual([4, 1]);
    const { status, body } = await put('duty', {
      unitId: unitId(MISSING_BUREAU),
      year: YEAR,
      exemption: ' 机构改革，职能并入其他部门 ',
    });
    expect([status, body.state, body.exemption]).toEqual([200, 'exempt', '机构改革，职能并入其他部门']);
    const overview = (await test.get(cookie, `/overview?region=${COUNTY}&year=${YEAR}`)).body as Overview;
    expect([overview.coverage.due, overview.missingCount, overview.missingUnits]).toEqual([3, 0, []]);
    const { rules } = (await test.get(cookie, `/compliance?region=${COUNTY}&year=${YEAR}`)).body as Compliance;
    expect(rules.find(({ code }) => code === 'PUB-01')?.failed).toBe(0);
    const register = (await test.get(cookie, `/reports?region=${COUNTY}&year=${YEAR}&state=missing`)).body;
    expect(register).toEqual({ reports: [] });
    expect((await calendar()).summary).toMatchObject({ due: 3, exempt: 1 });
    await exact();
    expect(await events()).toEqual([
      {
        action: 'calendar.duty',
        details: {
          year: YEAR,
          before: { founded: null, closed: null, exemption: null },
          after: { founded: null, closed: null, exemption: '机构改革，职能并入其他部门' },
        },
      },
    ]);
    await put('duty', { unitId: unitId(MISSING_BUREAU), year: YEAR, exemption: null });
    expect((await lineOf(MISSING_BUREAU))?.state).toBe('overdue');
    await exact();
  });

  it('does not let an exempt unit that reported hide another that is missing', async () => {
    const nation = await test.signIn('guo', 'administrator', '000000000000');
    const missing = async () =>
      ((await test.get(nation, `/overview?region=150000000000&year=${YEAR}`)).body as Overview).missingCount;
    expect(await missing()).toBe(2);
    await put('duty', { unitId: town()?.unit.id, year: YEAR, exemption: '当年并入其他苏木' });
    expect(await missing()).toBe(2);
    const { rules } = (await test.get(nation, `/compliance?region=150000000000&year=${YEAR}`)).body as Compliance;
    expect(rules.find(({ code }) => code === 'PUB-01')?.failed).toBe(2);
  });

  it('takes the life of a unit for every year', async () => {
    await put('duty', { unitId: unitId(MISSING_BUREAU), year: YEAR, founded: '2022-07-01' });
    expect([(await lineOf(MISSING_BUREAU, 2021))?.exemption, (await lineOf(MISSING_BUREAU))?.exemption]).toEqual([
      '2022 年才成立',
      '当年成立，没有完整的报告年度',
    ]);
    await exact();
    expect((await put('duty', { unitId: unitId(MISSING_BUREAU), year: YEAR, closed: '2021' })).body.code).toBe(
      'closed-before-founded',
    );
    expect((await lineOf(MISSING_BUREAU))?.closed).toBeNull();
  });

  it('judges the report again by its new dates, and the roll-ups follow', async () => {
    const report = town();
    const late = () =>
      query<{ code: string }>(
        `select code from finding where report_id = $1 and outcome = 'fail' and code = 'PUB-02'`,
        [report?.id],
      );
    const lateInCounty = async () =>
      (
        await query<{ late: number }>(`select late from region_rollup where region_code = $1 and year = $2`, [
          Number(COUNTY),
          YEAR,
        ])
      )[0]?.late;
    const dates = (publishedOn: string | null, filedOn: string | null = null) =>
      put('publication', { reportId: report?.id, filedOn, publishedOn, url: 'https://www.wltqq.gov.cn/1.html' });
    expect((await dates('2023-01-31')).body).toMatchObject({ state: 'publishedOnTime', published: { daysLate: 0 } });
    const others = await lateInCounty();
    expect(await late()).toEqual([]);
    expect((await dates('2023-02-05', '2023-01-20')).body).toMatchObject({
      state: 'publishedLate',
      published: { on: '2023-02-05', daysLate: 5 },
      filed: { on: '2023-01-20', state: 'onTime' },
    });
    expect([(await late()).length, await lateInCounty()]).toEqual([1, (others ?? 0) + 1]);
    await put('duty', { unitId: report?.unit.id, year: YEAR, exemption: '受灾停报' });
    expect([(await late()).length, await lateInCounty()]).toEqual([0, others]);
    await exact();
  });

  it('leaves no trace of a change that changes nothing', async () => {
    const report = town();
    const same = { reportId: report?.id, filedOn: null, publishedOn: report?.publishedOn ?? null, url: null };
    expect((await put('publication', same)).status).toBe(200);
    expect((await put('duty', { unitId: report?.unit.id, year: YEAR })).status).toBe(200);
    expect(await events()).toEqual([]);
  });

  it.each([
    ['a day that does not exist', { publishedOn: '2023-02-30' }, 400, 'invalid-input'],
    ['a day before the year of the report', { publishedOn: '2021-12-31' }, 400, 'before-report-year'],
    ['a filing day to come', { filedOn: '2199-01-01' }, 400, 'day-to-come'],
    ['an address that is none', { url: 'javascript:alert(1)' }, 400, 'invalid-input'],
    ['an unknown report', { reportId: '00000000-0000-4000-8000-00000000ffff' }, 404, 'no-such-report'],
    ['no report at all', { reportId: 'x' }, 404, 'no-such-report'],
  ])('refuses %s', async (_, change, status, code) => {
    const answer = await put('publication', {
      reportId: town()?.id,
      filedOn: null,
      publishedOn: null,
      url: null,
      ...change,
    });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await events()).toEqual([]);
  });

  it('refuses an exemption for a year whose roster does not have the unit', async () => {
    const id = unitId(MISSING_BUREAU);
    expect((await put('duty', { unitId: id, year: 2030, exemption: '机构改革' })).body.code).toBe('not-on-roster');
    expect((await put('duty', { unitId: id, year: YEAR, exemption: '' })).status).toBe(400);
    expect((await put('duty', { unitId: 'x', year: YEAR, exemption: '机构改革' })).body.code).toBe('no-such-unit');
  });

  it('lets nobody change what is not his', async () => {
    const elsewhere = await test.signIn('wu', 'supervisor', '150821000000');
    const duty = { unitId: town()?.unit.id, year: YEAR, exemption: '机构改革' };
    const publication = { reportId: town()?.id, filedOn: null, publishedOn: '2023-01-02', url: null };
    expect((await put('duty', duty, elsewhere)).body.code).toBe('outside-scope');
    expect((await put('publication', publication, elsewhere)).body.code).toBe('outside-scope');
    const reporter = await test.signIn('bao', 'reporter', COUNTY);
    expect((await put('publication', publication, reporter)).body.code).toBe('permission-needed');
    expect(await events()).toEqual([]);
  });
});
