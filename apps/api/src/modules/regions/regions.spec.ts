import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { RegionRepository } from './region.repository';
import { RegionService } from './region.service';

const NATION = { region: '000000000000' };
const BANNER = { region: '150823000000' };

describe('regions', () => {
  let database: TestDatabase;
  let service: RegionService;
  beforeAll(async () => {
    database = await createTestDatabase();
    service = new RegionService(new RegionRepository(database.dataSource));
    await service.loadShipped();
  });
  afterAll(() => database.drop());

  it('hold the whole country down to towns, loaded once', async () => {
    const counted = await database.dataSource.query('select level, count(*) from region group by level order by level');
    expect(counted.map((row: { count: number }) => row.count).slice(0, 2)).toEqual([1, 31]);
    expect(counted[4].count).toBeGreaterThan(40_000);
    expect(await service.loadShipped()).toBe(0);
  });

  it('list the children of the top of the scope', async () => {
    const { regions } = await service.children(BANNER, null);
    expect(regions).toHaveLength(17);
    expect(regions.find((region) => region.name === '额尔登布拉格苏木')).toEqual({
      code: '150823200000',
      name: '额尔登布拉格苏木',
      level: 'town',
      hasChildren: false,
      demo: false,
    });
  });

  it('show nothing outside the scope', async () => {
    await expect(service.children(BANNER, '110000000000')).rejects.toMatchObject({ code: 'outside-scope' });
    await expect(service.detail(BANNER, '150800000000')).rejects.toMatchObject({ code: 'outside-scope' });
    expect((await service.search(BANNER, '北京')).regions).toEqual([]);
  });

  it.each(['额尔登布拉格', 'eerdeng', 'eedblg'])('are found by characters, pinyin and initials: %s', async (text) => {
    const { regions } = await service.search(NATION, text);
    expect(regions).toContainEqual(
      expect.objectContaining({ code: '150823200000', path: ['内蒙古自治区', '巴彦淖尔市', '乌拉特前旗'] }),
    );
  });

  it('treat signs of the pattern language as plain characters', async () => {
    expect((await service.search(NATION, '%')).regions).toEqual([]);
    expect((await service.search(NATION, '_')).regions).toEqual([]);
  });

  it('describe a place with its ancestors inside the scope', async () => {
    const detail = await service.detail({ region: '150800000000' }, '150823200000');
    expect(detail.path.map((region) => region.name)).toEqual(['巴彦淖尔市', '乌拉特前旗']);
    expect(detail.years).toEqual([]);
  });

  it('know no place under an unused or malformed code', async () => {
    await expect(service.detail(NATION, '150823999000')).rejects.toMatchObject({ code: 'no-such-region' });
    await expect(service.detail(NATION, 'x')).rejects.toMatchObject({ code: 'no-such-region' });
  });
});
