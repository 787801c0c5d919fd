import type { Likeness, Reconciliation } from '@gongkai/contracts';
import { figureOrdinal } from '@gongkai/domain';
import { COUNTY, OTHER_COUNTY, type Seed, type SeedReport, seedCity, TOWN } from '../../testing/seed-city';
import { createTestApp, type TestApp } from '../../testing/test-app';

const YEAR = 2022;

/** Sentences that nobody writes by habit. */
const TAKEN = [
  '我旗把惠农补贴发放名单翻译成蒙古文，由各嘎查广播站在早晚两个时段连续播报，老人不识字也能听懂。',
  '牧区网络不通的地方，由流动宣传车把纸质公开手册送到敖包集市，现场解答草原奖补政策的疑问共36次。',
  '对收到的每一件申请，先由经办人电话询问用途，再由分管领导召集司法所共同研究答复口径。',
];
const OWN = ['渡口修缮期间每日在码头张贴施工进度，乘船的群众扫码就能看到经费用在了哪里。'];

describe('a report beside others', () => {
  let test: TestApp;
  let seed: Seed;
  let county: string;
  let town: string;
  beforeAll(async () => {
    test = await createTestApp();
    seed = await seedCity(test.database.dataSource);
    county = await test.signIn('qi', 'supervisor', COUNTY);
    town = await test.signIn('sumu', 'reporter', TOWN);
    await write('乌拉特前旗人民政府', YEAR - 1, [
      ...TAKEN,
      '干部轮流到政务大厅坐班，把群众问得最多的十件事编成了一问一答的小册子。',
    ]);
    await write('额尔登布拉格苏木人民政府', YEAR, [...TAKEN, ...OWN]);
    await write('额尔登布拉格苏木人民政府', YEAR - 1, OWN);
  });
  afterAll(() => test.close());

  const reportOf = (unit: string, year = YEAR): SeedReport => {
    const found = seed.reports.find((report) => report.unit.name === unit && report.year === year);
    if (!found) throw new Error(`No report of ${unit} for ${year}`);
    return found;
  };

  /** A second version with a text of its own. */
  async function write(unit: string, year: number, sentences: string[]): Promise<void> {
    const place = (quote: string) => ({ page: null, table: null, row: null, column: null, quote, block: 2 });
    const paragraphs = sentences.map((text) => ({ text, place: place(text) }));
    const heading = '一、总体情况';
    const section = { number: 1, heading, canonical: true, text: sentences.join('\n'), place: place(heading) };
    const { id } = reportOf(unit, year);
    await test.database.dataSource.query(
      `insert into report_version (shard_key, report_id, version, sha256, file_name, extraction)
       select shard_key, report_id, 2, reverse(sha256), file_name, extraction || $2::jsonb from report_version where report_id = $1`,
      [id, JSON.stringify({ sections: [{ ...section, paragraphs, hasTable: false, hasPicture: false }] })],
    );
    await test.database.dataSource.query('update report set current_version = 2 where id = $1', [id]);
  }

  const likeness = async (cookie: string, id: string) =>
    (await test.get(cookie, `/reports/${id}/likeness`)).body as Likeness;
  const reconciliation = async (id: string) =>
    ((await test.get(county, `/reports/${id}/reconciliation`)).body as { reconciliation: Reconciliation | null })
      .reconciliation;

  it('names the superior whose text was taken, with the sentences side by side and the words left over', async () => {
    const { texts, compared } = await likeness(county, reportOf('额尔登布拉格苏木人民政府').id);
    const [origin] = texts;
    expect(compared).toBeGreaterThanOrEqual(texts.length);
    expect(origin).toMatchObject({
      reportId: reportOf('乌拉特前旗人民政府', YEAR - 1).id,
      unitName: '乌拉特前旗人民政府',
      year: YEAR - 1,
      relation: 'superior',
      direction: 'taken',
      origin: true,
      found: 3,
      counted: 4,
    });
    expect(origin?.pairs.map(({ own, other }) => [own, other])).toEqual(TAKEN.map((sentence) => [sentence, sentence]));
    expect(origin?.pairs[0]?.place?.quote).toContain('惠农补贴');
    expect(origin?.shareOfOwn).toBeGreaterThan(0.6);
    expect(origin?.shareOfOwn).toBeLessThan(1);
    expect(origin?.leftovers).toContainEqual(expect.objectContaining({ word: '我旗', kind: 'selfWord' }));
  });

  it('shows what the unit repeats of its own earlier year, and never as the origin', async () => {
    const { texts } = await likeness(county, reportOf('额尔登布拉格苏木人民政府').id);
    const own = texts.find(({ relation }) => relation === 'own');
    expect(own).toMatchObject({ year: YEAR - 1, origin: false, direction: 'taken', found: 1, shareOfOther: 1 });
  });

  it('names a text outside the scope of the caller without leading to it', async () => {
    const { texts } = await likeness(town, reportOf('额尔登布拉格苏木人民政府').id);
    expect(texts.map(({ unitName, reportId }) => [unitName, reportId])).toEqual([
      ['乌拉特前旗人民政府', null],
      ['额尔登布拉格苏木人民政府', reportOf('额尔登布拉格苏木人民政府', YEAR - 1).id],
    ]);
  });

  it('shows nothing for a text that is like no other', async () => {
    expect((await likeness(county, reportOf('乌拉山镇人民政府').id)).texts).toEqual([]);
  });

  it('adds up what the units of a region stated, cell by cell, and never takes a blank for 0', async () => {
    const own = reportOf('乌拉特前旗人民政府');
    const units = seed.reports.filter(
      ({ year, unit }) => year === YEAR && unit.region.startsWith('150823') && unit.id !== own.unit.id,
    );
    const answer = await reconciliation(own.id);
    expect(answer?.due).toBe(3);
    expect(answer?.units.map(({ reportId }) => reportId).sort()).toEqual(units.map(({ id }) => id).sort());
    expect(answer?.scope).toEqual({ kind: 'unstated', quote: null, place: null });
    expect(answer?.figures.length).toBeGreaterThan(190);
    for (const { figure, sum, unknown, own: stated, difference, addends } of answer?.figures ?? []) {
      const values = units.map((unit) => unit.figures[figureOrdinal(figure)] ?? null);
      const known = values.filter((value) => value !== null);
      const total = known.reduce((all, value) => all + value, 0);
      expect([figure, sum, unknown]).toEqual([figure, total, values.length - known.length]);
      expect(stated).toBe(own.figures[figureOrdinal(figure)] ?? null);
      expect(difference).toBe(unknown > 0 || stated === null ? null : stated - total);
      for (const { unit, value } of addends) {
        const report = units.find(({ id }) => id === answer?.units[unit]?.reportId);
        expect(report?.figures[figureOrdinal(figure)]).toBe(value);
      }
    }
  });

  it('has no sum for the report of a unit that nobody reports to', async () => {
    expect(await reconciliation(reportOf('额尔登布拉格苏木人民政府').id)).toBeNull();
  });

  it.each(['likeness', 'reconciliation'])('keeps %s of another region to itself', async (part) => {
    const other = seed.reports.find(({ unit }) => unit.region.startsWith(OTHER_COUNTY.slice(0, 6)));
    const { status, body } = await test.get(county, `/reports/${other?.id}/${part}`);
    expect([status, (body as { code: string }).code]).toEqual([403, 'outside-scope']);
    expect((await test.get(county, `/reports/no-uuid/${part}`)).status).toBe(404);
  });
});
