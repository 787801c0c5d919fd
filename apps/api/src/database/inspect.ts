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

const SUMS = `coalesce(figures, '{}') as figures, coalesce(stated, '{}') as stated, coalesce(narrative, '{}') as narrative,
  coalesce(narrative_stated, '{}') as narrative_stated`;

/** Roll-up rows that a recount does not confirm. A place whose last report was removed may keep a row of zeros. */
const WRONG_ROLLUPS = `
  select count(*)::int as count from (
    select region_code, year, due, received, late, with_errors, ${SUMS} from region_rollup
      where due <> 0 or received <> 0
    except
    select region_code, year, due, received, late, with_errors, ${SUMS} from region_rollup_recount
  ) wrong`;

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
