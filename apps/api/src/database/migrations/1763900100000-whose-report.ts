import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Former names of units, and what a person can choose from when a file waits for its unit. */
export class WhoseReport1763900100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table unit add column former_names jsonb not null default '[]';
      comment on column unit.former_names is 'Names borne before: [{name, until}], until = last year, null if unknown';
      alter table upload_item add column suggestions jsonb not null default '[]';
      comment on column upload_item.suggestions is
        'Units that a waiting file may belong to, the likeliest first: [{unitId, region, name, place, score, reason}]';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table upload_item drop column suggestions;
      alter table unit drop column former_names;
    `);
  }
}
