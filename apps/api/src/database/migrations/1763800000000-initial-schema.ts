import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACCOUNTS } from './initial/accounts';
import { APPEND_ONLY } from './initial/append-only';
import { PLACES } from './initial/places';
import { REPORTS } from './initial/reports';
import { ROLLUP } from './initial/rollup';
import { ROLLUP_TRIGGERS } from './initial/rollup-triggers';

/** The first schema. Never edited once released: a change is a new migration. */
export class InitialSchema1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [PLACES, REPORTS, ACCOUNTS, APPEND_ONLY, ROLLUP, ROLLUP_TRIGGERS]) await runner.query(sql);
  }

  /** There is nothing before it to go back to; a backup is the way back. */
  async down(): Promise<void> {
    throw new Error('The first schema cannot be taken back; restore a backup instead.');
  }
}
