import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { RegionRepository } from '../regions/region.repository';
import { RegionService } from '../regions/region.service';
import { SettingRepository } from '../settings/setting.repository';
import { SettingsService } from '../settings/settings.service';
import { CandidateRepository } from './candidate.repository';
import { UnitRepository } from './unit.repository';
import { UnitService } from './unit.service';
import { UnitFinderService } from './unit-finder.service';

const NATION = { region: '000000000000' };
const BANNER = { region: '150823000000' };
const SUMU = '乌拉特前旗额尔登布拉格苏木人民政府';

describe('units', () => {
  let database: TestDatabase;
  let units: UnitService;
  let repository: UnitRepository;
  beforeAll(async () => {
    database = await createTestDatabase();
    await new RegionService(new RegionRepository(database.dataSource)).loadShipped();
    repository = new UnitRepository(database.dataSource);
    const { dataSource } = database;
    const settings = new SettingsService(
      new SettingRepository(dataSource),
      null as never,
      null as never,
      null as never,
    );
    units = new UnitService(repository, new UnitFinderService(new CandidateRepository(dataSource)), settings);
  });
  afterAll(() => database.drop());

  it('are registered by the division tree when their first report comes', async () => {
    const unit = await units.resolve(NATION, SUMU, 2023);
    expect(unit).toMatchObject({
      shardKey: 150823,
      name: SUMU,
      unitClass: 'town',
      regionCode: '150823200000',
      duty: { due: true, deadline: '2024-01-31' },
    });
  });

  it('are found again under every way to write the place, and enrolled in the next year', async () => {
    const first = await units.resolve(NATION, SUMU, 2023);
    for (const name of ['额尔登布拉格苏木', '巴彦淖尔市乌拉特前旗额尔登布拉格苏木人民政府', `${SUMU} `]) {
      expect((await units.resolve(BANNER, name, 2024))?.id).toBe(first?.id);
    }
    const { units: listed } = await units.list(BANNER, BANNER.region, 2024, '额尔登');
    expect(listed.map((unit) => unit.id)).toEqual([first?.id]);
  });

  it('are one even when many files of one place arrive together', async () => {
    const found = await Promise.all(
      Array.from({ length: 8 }, () => units.resolve(NATION, '乌拉特前旗白彦花镇人民政府', 2023)),
    );
    expect(new Set(found.map((unit) => unit?.id)).size).toBe(1);
  });

  it('stay open where several places bear the name', async () => {
    expect(await units.resolve(NATION, '城关镇人民政府', 2023)).toBeNull();
    expect(await units.resolve(BANNER, '新安镇人民政府', 2023)).toMatchObject({ regionCode: '150823103000' });
    expect(await units.resolve(NATION, '新安镇人民政府', 2023)).toBeNull();
  });

  it('stay open for organs that are no place', async () => {
    expect(await units.resolve(NATION, '乌拉特前旗教育局', 2023)).toBeNull();
    expect(await units.resolve(NATION, '其他旗额尔登布拉格苏木人民政府', 2023)).toBeNull();
  });

  it('are never looked up outside the scope', async () => {
    const elsewhere = { region: '110000000000' };
    const unit = await units.resolve(NATION, SUMU, 2023);
    expect(await units.resolve(elsewhere, SUMU, 2023)).toBeNull();
    expect(await units.byId(elsewhere, unit?.id ?? '', 2023)).toBeNull();
    await expect(units.list(elsewhere, BANNER.region, 2023, null)).rejects.toMatchObject({ code: 'outside-scope' });
  });

  it('of a county belong to the government class and its deadline', async () => {
    expect(await units.resolve(NATION, '乌拉特前旗人民政府', 2023)).toMatchObject({
      unitClass: 'government',
      regionCode: '150823000000',
      duty: { deadline: '2024-03-31' },
    });
  });

  describe('and their last day', () => {
    const query = <T>(sql: string, values: unknown[]): Promise<T[]> => database.dataSource.query(sql, values);
    const set = (key: string, value: unknown) =>
      query('insert into setting (region_code, year, key, value) values ($1, 2030, $2, $3)', [
        Number(BANNER.region),
        key,
        JSON.stringify(value),
      ]);
    const town = { name: '先锋镇人民政府', unitClass: 'town' as const, aliases: [], demo: false };
    const here = { ...town, id: '00000000-0000-4000-8000-00000000000a', regionCode: '150823102000' };
    const elsewhere = { ...town, id: '00000000-0000-4000-8000-00000000000b', regionCode: '150821100000' };
    const entries = (id: string) =>
      query<{ due: boolean; deadline: string }>(
        'select due, deadline from roster_entry where unit_id = $1 order by year',
        [id],
      );

    it('follow the settings of their place and year, over days off where grace is given', async () => {
      await set('deadline:town', { month: 2, day: 10 });
      await set('grace', 'nextWorkingDay');
      const deadline = async (year: number) => (await units.resolve(NATION, SUMU, year))?.duty.deadline;
      expect([await deadline(2029), await deadline(2030)]).toEqual(['2030-01-31', '2031-02-10']);
      const listed = [here, elsewhere];
      await units.importRoster(listed, [
        { year: 2029, units: listed },
        { year: 2030, units: listed },
      ]);
      const days = async ({ id }: { id: string }) => (await entries(id)).map((entry) => entry.deadline);
      expect([await days(here), await days(elsewhere)]).toEqual([
        ['2030-01-31', '2031-02-10'],
        ['2030-01-31', '2031-01-31'],
      ]);
    });

    it('bind nobody who was founded that year or is closed', async () => {
      await query(`update unit set founded = '2029', closed = '2031-02-01' where id = $1`, [here.id]);
      expect((await entries(here.id)).map(({ due }) => due)).toEqual([false, false]);
      expect((await units.byId(NATION, here.id, 2031))?.duty).toMatchObject({ due: false, exemption: '2031 年已撤销' });
      await query('update unit set closed = null where id = $1', [here.id]);
      expect((await entries(here.id)).map(({ due }) => due)).toEqual([false, true, true]);
    });
  });

  describe('whose a file is', () => {
    const whose = (unit: string | null, fileName: string | null = null, scope = BANNER) =>
      units.whose(scope, { unit, fileName }, 2023);

    beforeAll(async () => {
      const registered = (id: number, name: string, aliases: string[] = []) => ({
        id: `00000000-0000-4000-8000-00000000000${id}`,
        name,
        unitClass: 'department' as const,
        regionCode: BANNER.region,
        aliases,
        demo: false,
      });
      const offices = [
        registered(1, '乌拉特前旗发展和改革委员会'),
        registered(2, '乌拉特前旗教育局', ['乌拉特前旗教科局']),
        { ...registered(3, '乌拉特前旗市场监督管理局'), formerNames: [{ name: '乌拉特前旗工商局', until: 2018 }] },
      ];
      await units.importRoster(offices, [{ year: 2023, units: offices }]);
    });

    it.each([
      ['前旗发改局', '乌拉特前旗发展和改革委员会'],
      ['发改委', '乌拉特前旗发展和改革委员会'],
      ['乌拉特前旗教科局', '乌拉特前旗教育局'],
      ['乌前旗市监局', '乌拉特前旗市场监督管理局'],
      ['乌拉特前旗工商局', '乌拉特前旗市场监督管理局'],
      ['乌拉特前旗额尔登布拉各苏木', SUMU],
    ])('%s is %s', async (mention, name) => {
      const { sure } = await whose(mention);
      expect(sure?.candidate.name).toBe(name);
      expect(sure?.score).toBeGreaterThanOrEqual(0.75);
    });

    it('is known by the file name where the text names nobody', async () => {
      const { sure } = await whose(null, '2023年前旗发改委年报.docx');
      expect(sure).toMatchObject({ candidate: { name: '乌拉特前旗发展和改革委员会' } });
      expect(sure?.reason).toContain('据文件名');
    });

    it('is known by both together where neither is enough', async () => {
      expect((await whose('新安镇', null, NATION)).sure).toBeNull();
      const { sure } = await whose('新安镇', '乌拉特前旗新安镇.docx', NATION);
      expect(sure?.candidate.region).toBe('150823103000');
      const inFolder = await whose('新安镇', '乌拉特前旗.zip/新安镇.docx', NATION);
      expect(inFolder.sure?.candidate.region).toBe('150823103000');
    });

    it('is asked where the file name names another unit, with both to choose from', async () => {
      const { sure, ask } = await whose('乌拉特前旗新安镇人民政府', '白彦花镇2023年报.docx');
      expect(sure).toBeNull();
      expect(ask?.because).toBe('正文写的是“乌拉特前旗新安镇人民政府”，文件名写的是“白彦花镇”，请核对后指定。');
      expect(ask?.suggestions.map(({ candidate }) => candidate.region)).toEqual(['150823103000', expect.any(String)]);
    });

    it('is not asked where the file name says nothing or the same in short', async () => {
      for (const fileName of ['附件1.docx', '新安镇.docx', '新安2023年报（终稿）.docx', '前旗新安镇政府公开年报.docx'])
        expect((await whose('乌拉特前旗新安镇人民政府', fileName)).sure?.candidate.region).toBe('150823103000');
    });

    it('is asked with reasons where a name is only similar', async () => {
      const { ask } = await whose('乌拉特前旗新安乡人民政府');
      expect(ask?.because).toMatch(/相近，但不能确定/);
      expect(ask?.suggestions[0]).toMatchObject({
        reason: expect.stringContaining('类别不同'),
        score: expect.any(Number),
      });
    });

    it('registers the government of a place under its official name where the text has it in short', async () => {
      const { sure } = await whose('乌拉特前旗大佘太');
      const unit = sure && (await units.enter(sure, '乌拉特前旗大佘太', 2023));
      expect(unit?.name).toBe('大佘太镇人民政府');
    });
  });
});
