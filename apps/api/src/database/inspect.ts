import type { DataSource } from 'typeorm';

/** What a check-up wants to know of a database. */
export type DatabaseState = {
  version: string;
  /** Server version number, for instance 150018. */
  versionNumber: number;
  pendingMigrations: boolean;
  regions: number;
  reports: number;
  /** Rows of the roll-ups that differ from a recount; always 0 unless somebody switched the triggers off. */
  wrongRollups: number;
};

const OLDEST = 150_000;

/** Oldest server on which the schema runs. */
export const isOldServer = (state: Pick<DatabaseState, 'versionNumber'>) => state.versionNumber < OLDEST;

/** SQL test that two vectors hold the same sums; the shorter one ends in zeros that nobody wrote. */
const sameSums = (column: string) =>
  `0 = all(vector_add(coalesce(r.${column}, '{}')::bigint[], coalesce(c.${column}, '{}')::bigint[], -1))`;

/** Roll-up rows that a recount does not confirm. A place whose last report was removed may keep a row of zeros. */
const WRONG_ROLLUPS = `
  select count(*)::int as count
  from region_rollup r full join region_rollup_recount c on c.region_code = r.region_code and c.year = r.year
  where (coalesce(r.due, 0), coalesce(r.received, 0), coalesce(r.late, 0), coalesce(r.with_errors, 0))
      <> (coalesce(c.due, 0), coalesce(c.received, 0), coalesce(c.late, 0), coalesce(c.with_errors, 0))
    or not (${['figures', 'stated', 'narrative', 'narrative_stated', 'failed', 'undetermined'].map(sameSums).join(' and ')})`;

/** Looks at a database without changing it. Counts over all reports: for a check-up, not for a request. */
export async function inspectDatabase(dataSource: DataSource): Promise<DatabaseState> {
  const [server] = await dataSource.query(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number`,
  );
  const pendingMigrations = await dataSource.showMigrations();
  const empty = { version: server.version, versionNumber: server.number, pendingMigrations };
  if (pendingMigrations) return { ...empty, regions: 0, reports: 0, wrongRollups: 0 };
  const [counted] = await dataSource.query(
    'select (select count(*)::int from region) as regions, (select count(*)::int from report) as reports',
  );
  const [wrong] = await dataSource.query(WRONG_ROLLUPS);
  return { ...empty, ...counted, wrongRollups: wrong.count };
}
