import type { Scores, Statistics } from '@gongkai/contracts';
import { figuresOf, formById } from '@gongkai/domain';
import { readXlsx } from 'hucre/xlsx';
import { CITY, COUNTY, type Seed, seedCity, TOWN } from '../../testing/seed-city';
import { createTestApp, type TestApp } from '../../testing/test-app';

describe('statistics and exports of a banner', () => {
  let test: TestApp;
  let seed: Seed;
  let cookie: string;
  beforeAll(async () => {
    test = await createTestApp();
    seed = await seedCity(test.database.dataSource);
    cookie = await test.signIn('shi', 'supervisor', CITY);
  });
  afterAll(() => test.close());

  const figures = figuresOf(formById('F2021') ?? ({ tables: [] } as never));
  const statistics = async (region: string, unit = '') =>
    (await test.get(cookie, `/statistics?region=${region}&year=2022${unit && `&unit=${unit}`}`)).body as Statistics;

  const download = async (table: string, region: string, format: 'xlsx' | 'csv') => {
    const answer = await test.app.inject({
      method: 'GET',
      url: `/api/v1/exports/${table}?region=${region}&year=2022&format=${format}`,
      headers: { cookie },
    });
    expect([table, answer.statusCode]).toEqual([table, 200]);
    return { bytes: answer.rawPayload, headers: answer.headers };
  };

  it('hands out the fill-in sheet to whoever may upload, for years of its form', async () => {
    const ask = (query: string, who = cookie) =>
      test.app.inject({ method: 'GET', url: `/api/v1/exports/template${query}`, headers: { cookie: who } });
    const answer = await ask(`?year=2024&unit=${encodeURIComponent('青山镇人民政府')}`);
    expect([answer.statusCode, answer.headers['content-disposition']]).toEqual([
      200,
      expect.stringContaining(encodeURIComponent('青山镇人民政府2024年政府信息公开工作年度报告填报表.xlsx')),
    ]);
    const { sheets } = await readXlsx(answer.rawPayload);
    expect(sheets.map(({ name }) => name?.slice(0, 2))).toEqual([
      '基本',
      '一、',
      '二、',
      '三、',
      '四、',
      '五、',
      '六、',
    ]);
    expect((await ask('?year=2019')).statusCode).toBe(400);
    const viewer = await test.signIn('kan', 'viewer', CITY);
    expect((await ask('', viewer)).statusCode).toBe(403);
  });

  it('keeps number, blank, slash and not received apart', async () => {
    const { units } = await statistics(COUNTY);
    const missing = units.find((unit) => unit.reportId === null);
    expect(missing?.unitName).toBe('乌拉特前旗财政局');
    expect(new Set(Object.values(missing?.cells ?? {}).map((cell) => cell.state))).toEqual(new Set(['notReceived']));
    for (const unit of units.filter((candidate) => candidate.reportId !== null)) {
      const report = seed.reports.find((candidate) => candidate.id === unit.reportId);
      for (const [ordinal, { id }] of figures.entries()) {
        expect([id, unit.cells[id]?.state]).toEqual([id, report?.states[id] ?? 'number']);
        expect([id, unit.cells[id]?.value === null]).toEqual([id, report?.figures[ordinal] === null]);
      }
    }
  });

  it('adds up what was stated and says by how many', async () => {
    const { total, units, coverage } = await statistics(COUNTY);
    expect(coverage).toMatchObject({ due: 4, received: 3 });
    for (const { id } of figures) {
      const values = units.flatMap((unit) => unit.cells[id]?.value ?? []);
      const sum = values.length === 0 ? null : Math.round(values.reduce((a, b) => a + b, 0) * 1e4) / 1e4;
      expect([id, total[id]?.value, total[id]?.stated]).toEqual([id, sum, values.length]);
    }
  });

  it('gives the nation the same sums from the roll-ups, without rows', async () => {
    const admin = await test.signIn('admin', 'administrator', '000000000000');
    const { body } = await test.get(admin, '/statistics?region=000000000000&year=2022');
    const nation = body as Statistics;
    expect(nation.units).toEqual([]);
    expect(nation.total).toEqual((await statistics(CITY)).total);
  });

  it('shows one unit with its own cells', async () => {
    const unit = seed.units.find((candidate) => candidate.region === TOWN);
    const answer = await statistics(COUNTY, unit?.id);
    expect(answer.unit).toEqual({ id: unit?.id, name: unit?.name });
    expect(Object.values(answer.total).map((cell) => cell.state)).toContain('slash');
  });

  it('exports a workbook whose sums are live and equal the sum of the rows', async () => {
    const { bytes, headers } = await download('statistics', COUNTY, 'xlsx');
    expect(headers['content-disposition']).toContain("filename*=UTF-8''");
    expect(headers['x-content-type-options']).toBe('nosniff');
    const workbook = await readXlsx(bytes);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '分单位',
      '说明',
    ]);
    const units = workbook.sheets.find((sheet) => sheet.name === '分单位');
    const rows = units?.rows ?? [];
    const last = rows.findIndex((row) => row[0] === '合计');
    const { total } = await statistics(COUNTY);
    for (const [index, { id }] of figures.entries()) {
      const column = index + 3;
      const numbers = rows.slice(3, last).flatMap((row) => (typeof row[column] === 'number' ? [row[column]] : []));
      const sum = numbers.length === 0 ? null : Math.round(numbers.reduce((a, b) => a + b, 0) * 1e4) / 1e4;
      expect([id, rows[last]?.[column] ?? null]).toEqual([id, sum]);
      expect([id, total[id]?.value]).toEqual([id, sum]);
    }
    const review = workbook.sheets[2];
    const formulas = [...(review?.cells?.values() ?? [])].flatMap((cell) => cell.formula ?? []);
    expect(formulas.length).toBeGreaterThan(5);
    expect(formulas.every((formula) => /^SUM\('?分单位'?![A-Z]+4:[A-Z]+7\)$/.test(formula))).toBe(true);
    expect(review?.merges?.length).toBeGreaterThan(3);
    expect(JSON.stringify(workbook.sheets[4]?.rows)).toContain('内容校验值（SHA-256）');
  });

  it('exports one unit in the official layout with the signs of its cells', async () => {
    const unit = seed.units.find((candidate) => candidate.region === TOWN);
    const { bytes } = await download(`statistics`, `${COUNTY}&unit=${unit?.id}`, 'xlsx');
    const workbook = await readXlsx(bytes);
    expect(workbook.sheets.map((sheet) => sheet.name)).not.toContain('分单位');
    const review = workbook.sheets[2];
    expect(review?.rows[0]?.[0]).toContain(unit?.name);
    const { total } = await statistics(COUNTY, unit?.id);
    const printed = review?.rows[5]?.map((value) => (typeof value === 'number' ? value : null));
    const own = figures.slice(-15).map(({ id }) => total[id]?.value ?? null);
    expect(printed).toEqual(own);
    expect(own.some((value) => value === null)).toBe(true);
    expect([...(review?.cells?.values() ?? [])].some((cell) => cell.formula)).toBe(false);
  });

  it('puts the three official tables into one CSV', async () => {
    const { bytes } = await download('statistics', COUNTY, 'csv');
    const text = new TextDecoder().decode(bytes);
    for (const part of ['二、主动公开', '三、收到和处理', '四、政府信息公开行政复议']) expect(text).toContain(part);
  });

  it('makes the same bytes again', async () => {
    for (const table of ['statistics', 'units', 'publication', 'scores', 'findings']) {
      const first = await download(table, COUNTY, 'xlsx');
      const second = await download(table, COUNTY, 'xlsx');
      expect([table, first.bytes.equals(second.bytes)]).toEqual([table, true]);
    }
  });

  it('exports CSV for spreadsheets, with names that start a formula made harmless', async () => {
    const { bytes } = await download('units', CITY, 'csv');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text).toContain('\r\n');
    expect(text).toContain("\n'=隆兴昌镇人民政府,");
    expect(text).not.toContain('\n=');
  });

  it('counts publication without blaming for an unknown date', async () => {
    const { bytes } = await download('publication', CITY, 'xlsx');
    const [summary, list] = (await readXlsx(bytes)).sheets;
    const rows = summary?.rows.slice(2, -1).map((row) => row.slice(0, 7)) ?? [];
    const reports = seed.reports.filter((report) => report.year === 2022);
    const inCounty = reports.filter((report) => report.unit.region.startsWith('150823'));
    const onTime = inCounty.filter((report) => report.publishedOn?.startsWith('2023-01')).length;
    const unknown = inCounty.filter((report) => report.publishedOn === null).length;
    const late = inCounty.length - onTime - unknown;
    expect(rows.find((row) => row[0] === '乌拉特前旗')).toEqual([
      '乌拉特前旗',
      4,
      onTime,
      onTime * 25,
      late,
      1,
      unknown,
    ]);
    const total = summary?.rows.at(-1);
    const allOnTime = reports.filter((report) => report.publishedOn?.startsWith('2023-01')).length;
    expect(total?.slice(0, 4)).toEqual(['合计', 6, allOnTime, Math.round((allOnTime / 6) * 10_000) / 100]);
    expect(list?.rows.length).toBeGreaterThan(seed.units.length);
  });

  it('counts exempt units apart and says why they are', async () => {
    const { dataSource } = test.database;
    const excuse = (reason: string | null) =>
      dataSource.query(
        `update roster_entry r set exemption = $1 from unit u
         where u.shard_key = r.shard_key and u.id = r.unit_id and u.name = '乌拉特前旗财政局' and r.year = 2022`,
        [reason],
      );
    await excuse('机构改革');
    const [summary, list] = (await readXlsx((await download('publication', COUNTY, 'xlsx')).bytes)).sheets;
    await excuse(null);
    const [, due, , , , missing, , , exempt, blamed] = summary?.rows[2] ?? [];
    expect([due, missing, exempt]).toEqual([3, 0, 1]);
    expect(blamed).not.toContain('财政局');
    const line = list?.rows.find(([name]) => name === '乌拉特前旗财政局');
    expect(line?.slice(6, 8)).toEqual(['免报', '机构改革']);
  });

  it('exports the score sheet with what every deduction rests on', async () => {
    const [sheet, details] = (await readXlsx((await download('scores', COUNTY, 'xlsx')).bytes)).sheets;
    const { body } = await test.get(cookie, `/scores?region=${COUNTY}&year=2022`);
    const { units, items } = body as Scores;
    const rows = sheet?.rows.slice(2) ?? [];
    const scoreColumn = 2 + items.length + 1;
    expect(rows.map((row) => [row[0], row[scoreColumn]])).toEqual(
      units.map(({ unitName, score }) => [unitName, score]),
    );
    for (const row of rows) {
      const taken = row.slice(2, scoreColumn - 1).reduce((sum: number, points) => sum + Number(points), 0);
      expect([row[0], row[scoreColumn - 1], row[scoreColumn]]).toEqual([row[0], taken, 100 - taken]);
    }
    const lines = units.flatMap(({ deductions }) => deductions.flatMap(({ findings }) => findings));
    expect(details?.rows.slice(2)).toHaveLength(lines.length);
    const missing = rows.find(([name]) => name === '乌拉特前旗财政局');
    expect([missing?.[scoreColumn], missing?.at(-1)]).toEqual([95, '未收到报告，只按未报扣分']);
    const text = new TextDecoder().decode((await download('scores', COUNTY, 'csv')).bytes);
    expect(text).toContain('得分');
  });

  it('lists what to put right, missing reports first', async () => {
    const { bytes } = await download('findings', COUNTY, 'xlsx');
    const rows = (await readXlsx(bytes)).sheets[0]?.rows.slice(2) ?? [];
    const failing = seed.reports.filter((report) => report.year === 2022 && report.unit.region.startsWith('150823'));
    expect(rows).toHaveLength(1 + failing.reduce((sum, report) => sum + report.failed.length, 0));
    expect(rows[0]?.slice(1, 4)).toEqual(['乌拉特前旗财政局', '乌拉特前旗', 'PUB-01']);
  });

  it('lists what to put right of one rule alone, without what a supervisor overruled', async () => {
    const ofRule = (rule: string) => `${COUNTY}&rule=${rule}`;
    const listed = async (rule: string) => {
      const { bytes, headers } = await download('findings', ofRule(rule), 'xlsx');
      const rows = (await readXlsx(bytes)).sheets[0]?.rows.slice(2) ?? [];
      return { rows, fileName: decodeURIComponent(String(headers['content-disposition'])) };
    };
    const missing = await listed('publication/missing-report');
    expect(missing.rows.map((row) => row[3])).toEqual(['PUB-01']);
    expect(missing.fileName).toContain('PUB-01');
    const inCounty = seed.reports.filter(({ year, unit }) => year === 2022 && unit.region.startsWith('150823'));
    const [rule = '', ordinal = -1] =
      [...seed.ruleOrdinals].find(([, each]) => inCounty.some(({ failed }) => failed.includes(each))) ?? [];
    const failing = inCounty.filter(({ failed }) => failed.includes(ordinal));
    expect((await listed(rule)).rows).toHaveLength(failing.length);
    const { dataSource } = test.database;
    await dataSource.query(`update finding set key = 'k' where report_id = $1 and rule_id = $2`, [
      failing[0]?.id,
      rule,
    ]);
    await dataSource.query(
      `insert into finding_word (shard_key, report_id, rule_id, key, version, kind, reason, actor)
       select shard_key, id, $2, 'k', 1, 'overrule', '已核实', 'shi' from report where id = $1`,
      [failing[0]?.id, rule],
    );
    expect((await listed(rule)).rows).toHaveLength(failing.length - 1);
  });

  it('writes down who took a table', async () => {
    const events: { actor: string; subject: string }[] = await test.database.dataSource.query(
      `select actor, subject from audit_event where action = 'table.export' limit 1`,
    );
    expect(events).toEqual([{ actor: 'shi', subject: expect.any(String) }]);
  });
});
