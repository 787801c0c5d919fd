import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CHECKS } from './judging/checks';
import { SETTINGS } from './judging/settings';

/** Settings per region and year, findings that keep their identity, words of people, checks made again. */
export class Judging1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [SETTINGS, CHECKS]) await runner.query(sql);
  }

  /** Words of people would be lost; a backup is the way back. */
  async down(): Promise<void> {
    throw new Error('Settings and words of people cannot be taken back; restore a backup instead.');
  }
}
