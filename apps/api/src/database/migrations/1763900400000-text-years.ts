import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many texts there are of a year is asked whenever texts are compared. */
export class TextYears1763900400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index text_signature_year on text_signature (demo, year)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index text_signature_year');
  }
}
