import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { RegionRepository } from '../regions/region.repository';
import { RegionService } from '../regions/region.service';
import { UnitRepository } from './unit.repository';
import { UnitService } from './unit.service';

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
    units = new UnitService(repository);
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
});
