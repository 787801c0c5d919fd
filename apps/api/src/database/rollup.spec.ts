import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { inspectDatabase } from './inspect';

/** Town, county, city, province and nation, a city without counties, and the demonstration. */
const PLACES = [
  150823200000, 150823201000, 150823000000, 150824100000, 150800000000, 150000000000, 0, 441900003000, 441900000000,
  990101001000,
];
const UNITS_PER_PLACE = 3;
const YEARS = [2022, 2023];

const unitId = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const shardOf = (region: number) => Math.floor(region / 1_000_000);

const vector = fc.array(fc.option(fc.integer({ min: -5, max: 1_000_000 })), { minLength: 0, maxLength: 6 });
const target = fc.record({ unit: fc.nat(PLACES.length * UNITS_PER_PLACE - 1), year: fc.constantFrom(...YEARS) });
const fact = fc.record({
  figures: vector,
  narrative: vector,
  failed: fc.uniqueArray(fc.nat(8), { maxLength: 4 }),
  undetermined: fc.uniqueArray(fc.nat(8), { maxLength: 4 }),
  errors: fc.nat(3),
  late: fc.boolean(),
});
const step = fc.oneof(
  fc.record({ kind: fc.constant('store' as const), targets: fc.array(target, { minLength: 1, maxLength: 12 }), fact }),
  fc.record({ kind: fc.constant('remove' as const), targets: fc.array(target, { minLength: 1, maxLength: 6 }) }),
  fc.record({
    kind: fc.constant('move' as const),
    targets: fc.array(target, { minLength: 1, maxLength: 3 }),
    to: fc.constantFrom(...PLACES),
  }),
  fc.record({
    kind: fc.constant('duty' as const),
    targets: fc.array(target, { minLength: 1, maxLength: 6 }),
    due: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('cover' as const),
    targets: fc.array(target, { minLength: 1, maxLength: 4 }),
    covers: fc.boolean(),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** `(unit, year)` pairs as two SQL arrays. */
const pairs = (targets: { unit: number; year: number }[]) => {
  const distinct = [...new Map(targets.map((each) => [`${each.unit} ${each.year}`, each])).values()];
  return [distinct.map(({ unit }) => unitId(unit)), distinct.map(({ year }) => year)];
};

const OF_TARGETS = '(unit_id, year) in (select * from unnest($1::uuid[], $2::smallint[]))';

const markSummaries = (dataSource: DataSource) =>
  dataSource.query('select mark_summaries($1::bigint[], $2::int[])', [
    YEARS.flatMap(() => PLACES),
    YEARS.flatMap((year) => PLACES.map(() => year)),
  ]);

async function perform(dataSource: DataSource, step: Step): Promise<void> {
  const chosen = pairs(step.targets);
  if (step.kind === 'remove') await dataSource.query(`delete from report_fact where ${OF_TARGETS}`, chosen);
  else if (step.kind === 'move')
    await dataSource.query(`update report_fact set region_code = $3 where ${OF_TARGETS}`, [...chosen, step.to]);
  else if (step.kind === 'duty')
    await dataSource.query(`update roster_entry set due = $3 where ${OF_TARGETS}`, [...chosen, step.due]);
  else if (step.kind === 'cover') {
    await dataSource.query(
      `update report_fact set covers_region = $3, is_summary = is_summary and $3 where ${OF_TARGETS}`,
      [...chosen, step.covers],
    );
    await markSummaries(dataSource);
  } else
    await dataSource.query(
      `insert into report_fact (shard_key, report_id, unit_id, region_code, year, format, figures, narrative, failed,
         undetermined, errors, late)
       select r.shard_key, r.id, r.unit_id, r.region_code, r.year, 'F2021', $3, $4, $5, $6, $7, $8 from report r
       where ${OF_TARGETS}
       on conflict (shard_key, report_id) do update set figures = excluded.figures, narrative = excluded.narrative,
         failed = excluded.failed, undetermined = excluded.undetermined, errors = excluded.errors, late = excluded.late`,
      [...chosen, ...Object.values(step.fact)],
    );
}

/** A writer that loses a deadlock tries again, as the worker does. */
async function performSurely(dataSource: DataSource, step: Step): Promise<void> {
  for (;;) {
    try {
      return await perform(dataSource, step);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === '40P01')) throw error;
    }
  }
}

/** Both sides with zeros at the end cut off: a sum over shorter vectors is a shorter vector. */
const trimmed = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const numbers = Array.isArray(value) ? [...value] : (value ?? []);
      while (Array.isArray(numbers) && numbers.length > 0 && numbers.at(-1) === 0) numbers.pop();
      return [name, numbers];
    }),
  );

describe('the roll-ups', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    await prepare(database.dataSource);
  });
  afterAll(() => database.drop());

  const COLUMNS = `region_code, year, due, received, late, with_errors, figures, stated, narrative, narrative_stated,
    failed, undetermined`;
  const rows = async (table: string) => {
    const found = await database.dataSource.query(
      `select ${COLUMNS} from ${table} where due <> 0 or received <> 0 order by region_code, year`,
    );
    return found.map(trimmed);
  };

  it('equal a recount after whatever several writers do at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { maxLength: 8 }), { minLength: 4, maxLength: 4 }), async (writers) => {
        await Promise.all(
          writers.map(async (steps) => {
            for (const each of steps) await performSurely(database.dataSource, each);
          }),
        );
        expect(await rows('region_rollup')).toEqual(await rows('region_rollup_recount'));
      }),
      { numRuns: 25, seed: 20261122 },
    );
  }, 60_000);

  it('count a report in the county and in the city of its unit, and once where both are the same place', async () => {
    await database.dataSource.query('delete from report_fact');
    const store = (unit: number): Step => ({
      kind: 'store',
      targets: [{ unit, year: 2023 }],
      fact: { figures: [7, null], narrative: [], failed: [2], undetermined: [], errors: 1, late: false },
    });
    for (const unit of [0, 4 * UNITS_PER_PLACE, 7 * UNITS_PER_PLACE]) await perform(database.dataSource, store(unit));
    const found = await database.dataSource.query(
      `select region_code, figures, stated, failed, with_errors from region_rollup
       where received > 0 order by region_code`,
    );
    const one = { figures: [7, 0], stated: [1, 0], failed: [0, 0, 1], with_errors: 1 };
    expect(found.map((row: { stated: number[]; failed: number[] }) => trimmed(row))).toEqual(
      [
        { region_code: 150800000000, figures: [14, 0], stated: [2, 0], failed: [0, 0, 2], with_errors: 2 },
        { region_code: 150823000000, ...one },
        { region_code: 441900000000, ...one },
      ].map(trimmed),
    );
  });

  it('add the numbers of a government on its whole region only as long as nobody else of the region has reported', async () => {
    await database.dataSource.query('delete from report_fact');
    const store = (unit: number, figure: number): Step => ({
      kind: 'store',
      targets: [{ unit, year: 2023 }],
      fact: { figures: [figure], narrative: [figure], failed: [], undetermined: [], errors: 1, late: false },
    });
    const [county, town] = [2 * UNITS_PER_PLACE, 0];
    const ofCounty = async () => {
      const [row] = await database.dataSource.query(
        `select received, with_errors, figures, stated, narrative from region_rollup
         where region_code = 150823000000 and year = 2023`,
      );
      return trimmed(row);
    };
    await perform(database.dataSource, store(county, 50));
    await perform(database.dataSource, { kind: 'cover', targets: [{ unit: county, year: 2023 }], covers: true });
    expect(await ofCounty()).toEqual({ received: 1, with_errors: 1, figures: [50], stated: [1], narrative: [50] });
    await perform(database.dataSource, store(town, 30));
    await markSummaries(database.dataSource);
    expect(await ofCounty()).toEqual({ received: 2, with_errors: 2, figures: [30], stated: [1], narrative: [30] });
    expect(await rows('region_rollup')).toEqual(await rows('region_rollup_recount'));
  });

  it('are found wrong by the check-up when somebody went behind the triggers', async () => {
    expect(await inspectDatabase(database.dataSource)).toMatchObject({ wrongRollups: 0, pendingMigrations: false });
    await database.dataSource.query(
      'update region_rollup set received = received + 1 where region_code = 441900000000',
    );
    expect((await inspectDatabase(database.dataSource)).wrongRollups).toBeGreaterThan(0);
  });
});

/** Every unit has a report and a duty in every year; facts come and go. */
async function prepare(dataSource: DataSource): Promise<void> {
  const ancestors = [0, 150000000000, 150800000000, 150823000000, 150824000000, 440000000000, 441900000000];
  await dataSource.query(
    `insert into region (code, name, level, parent)
     select code, code::text, 0, case when code = 0 then null else 0 end from unnest($1::bigint[]) as code`,
    [[...new Set([...ancestors, ...PLACES])]],
  );
  for (const [index, region] of PLACES.flatMap((place) => Array(UNITS_PER_PLACE).fill(place)).entries()) {
    const unit = [shardOf(region), unitId(index), region];
    await dataSource.query(
      `insert into unit (shard_key, id, name, unit_class, region_code) values ($1, $2::uuid, $2::uuid::text, 'town', $3)`,
      unit,
    );
    await dataSource.query(
      `insert into roster_entry (shard_key, unit_id, year, region_code, deadline)
       select $1, $2, year, $3, '2024-01-31' from unnest($4::smallint[]) as year`,
      [...unit, YEARS],
    );
    await dataSource.query(
      `insert into report (shard_key, unit_id, year, region_code, current_version, format)
       select $1, $2, year, $3, 1, 'F2021' from unnest($4::smallint[]) as year`,
      [...unit, YEARS],
    );
  }
}
