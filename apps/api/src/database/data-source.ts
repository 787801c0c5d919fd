import { DataSource } from 'typeorm';
import { ENTITIES, MIGRATIONS_TABLE } from './entities';
import { InitialSchema1763800000000 } from './migrations/1763800000000-initial-schema';
import { Judging1763900000000 } from './migrations/1763900000000-judging';
import { WhoseReport1763900100000 } from './migrations/1763900100000-whose-report';
import { TextIndex1763900200000 } from './migrations/1763900200000-text-index';
import { Exemptions1763900300000 } from './migrations/1763900300000-exemptions';
import { SideBySide1763900400000 } from './migrations/1763900400000-side-by-side';
import { Summaries1763900500000 } from './migrations/1763900500000-summaries';
import { PG_TYPES } from './pg-types';

/** Migrations in the order in which they run. Append only. */
export const MIGRATIONS = [
  InitialSchema1763800000000,
  Judging1763900000000,
  WhoseReport1763900100000,
  TextIndex1763900200000,
  Exemptions1763900300000,
  SideBySide1763900400000,
  Summaries1763900500000,
];

const POOL_SIZE = 10;

/** A data source for a PostgreSQL server, not connected yet. The schema comes from migrations alone. */
export function createDataSource(url: string, poolSize = POOL_SIZE): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: MIGRATIONS_TABLE,
    synchronize: false,
    migrationsRun: false,
    logging: false,
    poolSize,
    applicationName: 'gongkai',
    installExtensions: false,
    // Roll-ups and narrow reads: compiling a plan costs more than running it.
    extra: { types: PG_TYPES, options: '-c jit=off' },
  });
}
