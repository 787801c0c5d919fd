import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DEMO_RANGE } from '../../database/code-range';

const STATE = 'samples.demo';
const DEMO_SHARD = Math.floor(DEMO_RANGE.from / 1_000_000);

/** Tables in the order in which rows may go, with the test that a row belongs to the demonstration. */
const REMOVALS: [table: string, test: string][] = [
  ['upload_item', `scope >= ${DEMO_RANGE.from} or report_shard >= ${DEMO_SHARD}`],
  ...[
    'text_signature',
    'finding_word',
    'finding',
    'report_check',
    'narrative_count',
    'report_fact',
    'report_version',
    'report',
    'roster_entry',
    'unit',
  ].map((table): [string, string] => [table, `shard_key >= ${DEMO_SHARD}`]),
  ['check_run', `region_code >= ${DEMO_RANGE.from}`],
  ['setting', `region_code >= ${DEMO_RANGE.from}`],
  ['region_rollup', `region_code >= ${DEMO_RANGE.from}`],
  ['region', `code >= ${DEMO_RANGE.from}`],
];

/** State and removal of the invented city. */
@Injectable()
export class SamplesRepository {
  constructor(private readonly database: DataSource) {}

  /** SHA-256 of the manifest that was loaded, `removed`, or null. */
  async state(): Promise<string | null> {
    const rows: { value: string }[] = await this.database.query('select value from app_state where key = $1', [STATE]);
    return rows[0]?.value ?? null;
  }

  async setState(value: string): Promise<void> {
    await this.database.query(
      `insert into app_state (key, value) values ($1, $2)
       on conflict (key) do update set value = excluded.value, changed_at = now()`,
      [STATE, value],
    );
  }

  /** Deletes the whole demonstration in one transaction; returns the hashes of originals that nothing needs any more. */
  async removeDemo(): Promise<{ reports: number; originals: string[] }> {
    return this.database.transaction(async (tx) => {
      await tx.query(`set local gongkai.remove_demo = 'on'`);
      const [counted]: { count: number }[] = await tx.query(
        'select count(*)::int as count from report where shard_key >= $1',
        [DEMO_SHARD],
      );
      // A check that is under way ends first; one that begins later finds no report.
      await tx.query('select 1 from report where shard_key >= $1 order by shard_key, unit_id, year for update', [
        DEMO_SHARD,
      ]);
      const hashes: { sha256: string }[] = await tx.query(
        `select sha256 from upload_item where scope >= $1 or report_shard >= $2
         union select sha256 from report_version where shard_key >= $2`,
        [DEMO_RANGE.from, DEMO_SHARD],
      );
      for (const [table, test] of REMOVALS) await tx.query(`delete from ${table} where ${test}`);
      const [gone]: [{ sha256: string }[], number] = await tx.query(
        `delete from source_document d where sha256 = any($1)
           and not exists (select 1 from upload_item i where i.sha256 = d.sha256)
           and not exists (select 1 from report_version v where v.sha256 = d.sha256) returning sha256`,
        [hashes.map((row) => row.sha256)],
      );
      return { reports: counted?.count ?? 0, originals: gone.map((row) => row.sha256) };
    });
  }
}
