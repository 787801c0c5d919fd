import { RULES } from '@gongkai/compliance';
import type { DataSource } from 'typeorm';
import { syncFiguresView } from './figures-view';
import { syncRules } from './rule-sync';

/** Any number, as long as every process of this system uses the same: 'gk' and the year of the regulation. */
const MIGRATION_LOCK = 7_107_2019;

/**
 * Brings the schema, the figures view and the rule catalogue up to date; returns the names of the migrations that ran.
 * Processes that start together wait for each other.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const guard = dataSource.createQueryRunner();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await dataSource.runMigrations({ transaction: 'each' });
    await dataSource.transaction(async (manager) => {
      await syncFiguresView(manager);
      await syncRules(manager, RULES);
    });
    return ran.map((migration) => migration.name);
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => {});
    await guard.release();
  }
}
