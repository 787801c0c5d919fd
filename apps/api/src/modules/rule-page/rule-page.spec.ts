import type { RulePage, RuleTodo } from '@gongkai/contracts';
import { CITY, COUNTY, type Seed, type SeedReport, seedCity, TOWN } from '../../testing/seed-city';
import { createTestApp, type TestApp } from '../../testing/test-app';

const YEAR = 2022;
const MISSING = 'publication/missing-report';

describe('the page of a rule', () => {
  let test: TestApp;
  let seed: Seed;
  let cookie: string;
  beforeAll(async () => {
    test = await createTestApp();
    seed = await seedCity(test.database.dataSource);
    cookie = await test.signIn('shi', 'supervisor', CITY);
  });
  afterAll(() => test.close());

  const query = <T>(sql: string, values: unknown[] = []): Promise<T[]> => test.database.dataSource.query(sql, values);
  const ask = async <T>(route: string, rule: string, region: string, more = '') => {
    const answer = await test.get(cookie, `/rules/${route}?rule=${rule}&region=${region}&year=${YEAR}${more}`);
    expect([route, answer.status]).toEqual([route, 200]);
    return answer.body as T;
  };
  const page = (rule: string, region = CITY, more = '') => ask<RulePage>('page', rule, region, more);
  const todo = (rule: string, region = CITY, more = '') => ask<RuleTodo>('todo', rule, region, more);
  const inYear = (year = YEAR, prefix = '1508') =>
    seed.reports.filter((report) => report.year === year && report.unit.region.startsWith(prefix));
  const countOf = (reports: SeedReport[], rule: string) => {
    const ordinal = seed.ruleOrdinals.get(rule) ?? -1;
    const fail = reports.filter(({ failed }) => failed.includes(ordinal)).length;
    const undetermined = reports.filter((report) => report.undetermined.includes(ordinal)).length;
    const received = reports.length;
    return { received, fail, undetermined, notApplicable: 0, pass: received - fail - undetermined };
  };
  /** A rule that some reports of the year fail and some pass. */
  const failing = () => {
    const rule = [...seed.ruleOrdinals.keys()].find((id) => {
      const { fail, pass } = countOf(inYear(), id);
      return fail > 0 && pass > 0;
    });
    if (!rule) throw new Error('The seed holds no such rule');
    return rule;
  };

  it('counts every report of every year once', async () => {
    for (const rule of ['header/year', 'arithmetic/requests-balance', failing()]) {
      const { byYear } = await page(rule);
      expect(byYear).toEqual(seed.years.map((year) => ({ year, ...countOf(inYear(year), rule) })));
    }
  });

  it('keeps to the years that were asked for', async () => {
    expect((await page(failing(), CITY, '&from=2022&to=2022')).byYear.map(({ year }) => year)).toEqual([2022]);
  });

  it('counts what does not apply apart from what passed', async () => {
    const rule = 'header/year';
    const ordinal = seed.ruleOrdinals.get(rule) ?? -1;
    const fact = (await page(rule, TOWN)).parts[0];
    await query('update report_fact set failed = $2, undetermined = $2, not_applicable = $3 where report_id = $1', [
      fact?.reportId,
      [],
      [ordinal],
    ]);
    const [own] = (await page(rule, TOWN)).parts;
    expect(own).toMatchObject({ received: 1, pass: 0, fail: 0, undetermined: 0, notApplicable: 1 });
    const { received, pass, fail, undetermined, notApplicable } = (await page(rule)).byYear.at(-1) ?? {};
    expect([pass, fail, undetermined, notApplicable].reduce((sum, count) => (sum ?? 0) + (count ?? 0), 0)).toBe(
      received,
    );
  });

  it('splits a city by county with its own offices apart, and a county by unit', async () => {
    const rule = failing();
    const { parts } = await page(rule);
    expect(parts.map(({ name, unitId }) => [name, unitId])).toEqual([
      ['巴彦淖尔市本级', null],
      ['乌拉特前旗', null],
    ]);
    expect(parts.map(({ fail }) => fail)).toEqual([
      countOf(inYear(YEAR, '150800'), rule).fail,
      countOf(inYear(YEAR, '150823'), rule).fail,
    ]);
    const units = (await page(rule, COUNTY)).parts;
    expect(units.map(({ name }) => name).sort()).toEqual(
      inYear(YEAR, '150823')
        .map(({ unit }) => unit.name)
        .sort(),
    );
    expect(units.every(({ received, reportId }) => received === 1 && reportId !== null)).toBe(true);
  });

  it('lists every failing report with what stands against it', async () => {
    const rule = failing();
    const ordinal = seed.ruleOrdinals.get(rule) ?? -1;
    const { total, items } = await todo(rule);
    const expected = inYear().filter(({ failed }) => failed.includes(ordinal));
    expect(total).toBe(expected.length);
    expect(items.map(({ reportId }) => reportId).sort()).toEqual(expected.map(({ id }) => id).sort());
    expect(items.every(({ findings, unitName }) => findings[0]?.message.endsWith(unitName))).toBe(true);
    expect((await todo(rule, CITY, '&page=2')).items).toEqual([]);
  });

  it('shows failing reports with their sentence, and passing ones with what was compared where that is known', async () => {
    const rule = failing();
    const before = (await page(rule)).examples;
    expect(before.fail[0]).toMatchObject({ findingId: expect.any(String), message: expect.any(String), quote: null });
    const passed = before.pass.at(-1)?.reportId ?? '';
    expect(before.pass.every(({ message }) => message === null)).toBe(true);
    const others = [{ rule, code: '', outcome: 'pass', reason: '两处都是 5' }];
    await query(
      `insert into report_check (shard_key, report_id, version, others)
       select shard_key, id, current_version, $2 from report where id = $1`,
      [passed, JSON.stringify(others)],
    );
    expect((await page(rule)).examples.pass[0]).toMatchObject({ reportId: passed, message: '两处都是 5' });
  });

  it('leaves out what a supervisor overruled, and takes it back when restored', async () => {
    const rule = failing();
    const ordinal = seed.ruleOrdinals.get(rule) ?? -1;
    const { items } = await todo(rule);
    const reportId = items[0]?.reportId ?? '';
    const second = `insert into finding (shard_key, report_id, version, rule_id, code, severity, outcome, fault, message, key, evidence)
      select shard_key, report_id, version, rule_id, code, severity, outcome, fault, '又一处', 'k2', $3
      from finding where report_id = $1 and rule_id = $2 limit 1`;
    await query(second, [reportId, rule, JSON.stringify([{ quote: '' }, { quote: '共 5 件' }])]);
    const told = async () =>
      (await todo(rule)).items
        .find((item) => item.reportId === reportId)
        ?.findings.map(({ message, quote }) => [message, quote]);
    expect(await told()).toContainEqual(['又一处', '共 5 件']);
    const say = (kind: string) =>
      query(
        `insert into finding_word (shard_key, report_id, rule_id, key, version, kind, reason, actor)
         select shard_key, id, $2, 'k2', 1, $3, '已核实', 'shi' from report where id = $1`,
        [reportId, rule, kind],
      );
    await say('overrule');
    expect(await told()).toHaveLength(1);
    await say('restore');
    expect(await told()).toHaveLength(2);
    await query('update report_fact set failed = array_remove(failed, $2) where report_id = $1', [reportId, ordinal]);
    expect((await todo(rule)).items.map((item) => item.reportId)).not.toContain(reportId);
  });

  it('says what holds at the place and where that comes from', async () => {
    await query(`insert into setting (region_code, year, key, value) values ($1, 0, 'rule:header/year', $2)`, [
      Number(CITY),
      JSON.stringify({ on: false }),
    ]);
    expect((await page('header/year', COUNTY)).inForce).toMatchObject({
      on: false,
      source: { region: CITY, regionName: '巴彦淖尔市', year: 0 },
    });
    expect((await page('header/period', COUNTY)).inForce).toMatchObject({ on: true, source: null });
  });

  it('counts and lists the units that owe a report, for the rule about them alone', async () => {
    expect((await page('header/year')).overdue).toBeNull();
    expect((await page(MISSING)).overdue).toBe(2);
    const { total, items } = await todo(MISSING);
    expect(total).toBe(2);
    expect(items.map(({ unitName, reportId }) => [unitName, reportId])).toEqual([
      ['=隆兴昌镇人民政府', null],
      ['乌拉特前旗财政局', null],
    ]);
    expect(items[0]?.findings[0]?.message).not.toBe('');
  });

  it('refuses a rule that the catalogue does not have', async () => {
    const { status, body } = await test.get(cookie, `/rules/page?rule=no/such&region=${CITY}&year=${YEAR}`);
    expect([status, (body as { code: string }).code]).toEqual([404, 'no-such-rule']);
  });
});
