import { exemptionOf } from '@gongkai/domain';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';

/** Every kind of life of a unit, around a report for 2023 that is due on 31 January 2024. */
const DAYS = [null, '2022', '2023', '2024', '2025', '2022-12-31', '2023-01-01', '2024-01-31', '2024-02-01'];
const EXCUSES = [null, '', ' ', '机构改革'];
const LIVES = DAYS.flatMap((founded) =>
  DAYS.flatMap((closed) => EXCUSES.map((excused) => ({ founded, closed, excused }))),
);

describe('the roster', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());
  const query = <T>(sql: string, values: unknown[] = []): Promise<T[]> => database.dataSource.query(sql, values);

  it('exempts whom the domain exempts', async () => {
    const rows = await query<{ exempt: boolean }>(
      `select is_exempt(2023, '2024-01-31', founded, closed, excused) as exempt
       from json_to_recordset($1::json) as life(founded text, closed text, excused text)`,
      [JSON.stringify(LIVES)],
    );
    expect(rows.map(({ exempt }) => exempt)).toEqual(
      LIVES.map((life) => exemptionOf(life, 2023, '2024-01-31') !== null),
    );
  });

  it('keeps what is due, and the roll-ups with it, exact through every change', async () => {
    const region = 150823000000;
    const unit = '00000000-0000-4000-8000-000000000001';
    await query('insert into region (code, name, level, parent) values (0, $1, 0, null), ($2, $3, 3, 0)', [
      '全国',
      region,
      '乌拉特前旗',
    ]);
    await query(
      `insert into unit (shard_key, id, name, unit_class, region_code) values (150823, $1, '局', 'department', $2)`,
      [unit, region],
    );
    await query(
      `insert into roster_entry (shard_key, unit_id, year, region_code, deadline)
       select 150823, $1, year, $2, make_date(year + 1, 1, 31) from generate_series(2022, 2024) as year`,
      [unit, region],
    );
    const due = async () => {
      const [roster, kept, counted] = await Promise.all([
        query<{ year: number }>('select year from roster_entry where due order by year'),
        query<{ year: number }>('select year from region_rollup where region_code = $1 and due = 1 order by year', [
          region,
        ]),
        query<{ year: number }>(
          'select year from region_rollup_recount where region_code = $1 and due = 1 order by year',
          [region],
        ),
      ]);
      expect([kept, counted]).toEqual([roster, roster]);
      return roster.map(({ year }) => year);
    };
    expect(await due()).toEqual([2022, 2023, 2024]);
    await query(`update roster_entry set exemption = '机构改革' where year = 2023`);
    expect(await due()).toEqual([2022, 2024]);
    await query(`update unit set founded = '2022-03-01', closed = '2025-01-20'`);
    expect(await due()).toEqual([]);
    await query(`update roster_entry set exemption = null where year = 2023`);
    expect(await due()).toEqual([2023]);
    await query(`update roster_entry set deadline = '2025-01-10' where year = 2024`);
    expect(await due()).toEqual([2023, 2024]);
    await query(`update unit set founded = null, closed = null`);
    expect(await due()).toEqual([2022, 2023, 2024]);
  });
});
