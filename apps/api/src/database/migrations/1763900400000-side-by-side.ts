import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is asked of other reports whenever one is checked, kept where it costs nothing to ask. */
export class SideBySide1763900400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
alter table report add column printed_phone text;
comment on column report.printed_phone is 'Telephone that the current version prints';
update report p set printed_phone = v.extraction #>> '{contact,phone}'
from report_version v where v.shard_key = p.shard_key and v.report_id = p.id and v.version = p.current_version;
create index text_signature_year on text_signature (demo, year);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index text_signature_year; alter table report drop column printed_phone');
  }
}
