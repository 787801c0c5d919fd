import type { UploadItem, UploadState } from '@gongkai/contracts';
import type { Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { scopeRange } from '../../database/code-range';
import { fromRegionCode, toRegionCode } from '../../database/column-types';
import { isUuid } from '../../database/uuid';
import { type ItemRow, SELECT_ITEMS, toItem } from './upload-item-row';
import { type NewItem, type Outcome, outcomeRow, type ReportRef, type WaitingItem } from './upload-outcome';

const LISTED = 200;

/** Files handed in. A person sees those that people of the own subtree handed in. */
@Injectable()
export class UploadRepository {
  constructor(private readonly database: DataSource) {}

  transaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** Newest first, at most 200. */
  async list(scope: Scope, batch: string | null, state: UploadState | null): Promise<UploadItem[]> {
    if (batch !== null && !isUuid(batch)) return [];
    const rows: ItemRow[] = await this.database.query(
      `${SELECT_ITEMS} and ($3::uuid is null or i.batch = $3) and ($4::text is null or i.state = $4)
       order by i.received_at desc, i.id limit ${LISTED}`,
      [...bounds(scope), batch, state],
    );
    return rows.map(toItem);
  }

  /** The given items in their order of arrival; those outside the scope are left out. */
  async byIds(scope: Scope, ids: string[]): Promise<UploadItem[]> {
    const rows: ItemRow[] = await this.database.query(
      `${SELECT_ITEMS} and i.id = any($3::uuid[]) order by i.received_at, i.id`,
      [...bounds(scope), ids.filter(isUuid)],
    );
    return rows.map(toItem);
  }

  /** Which of these originals already are a version of a report within the scope. */
  async knownOriginals(scope: Scope, hashes: string[]): Promise<Map<string, ReportRef>> {
    const rows: { sha256: string; shard_key: number; report_id: string; version: number }[] = await this.database.query(
      `select v.sha256, v.shard_key, v.report_id, v.version
       from report_version v join report r on r.shard_key = v.shard_key and r.id = v.report_id
       where v.sha256 = any($3) and r.region_code >= $1 and r.region_code < $2 order by v.created_at desc`,
      [...bounds(scope), hashes],
    );
    return new Map(
      rows.map((row) => [row.sha256, { shardKey: row.shard_key, reportId: row.report_id, version: row.version }]),
    );
  }

  /** Which of these originals were handed in by anybody; for the shipped samples, which belong to no scope. */
  async receivedOriginals(hashes: string[]): Promise<Set<string>> {
    const rows: { sha256: string }[] = await this.database.query(
      'select distinct sha256 from upload_item where sha256 = any($1)',
      [hashes],
    );
    return new Set(rows.map((row) => row.sha256));
  }

  async add(tx: EntityManager, items: NewItem[]): Promise<void> {
    await tx.query(
      `insert into source_document (sha256, size, format, file_name)
       select distinct on (sha256) * from unnest($1::text[], $2::bigint[], $3::text[], $4::text[])
         as given(sha256, size, format, file_name)
       on conflict do nothing`,
      [
        items.map((item) => item.sha256),
        items.map((item) => item.size),
        items.map((item) => extension(item.fileName)),
        items.map((item) => item.fileName),
      ],
    );
    await tx.query(
      `insert into upload_item (id, batch, sha256, file_name, size, year_hint, published_on, uploaded_by, scope, demo)
       select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::bigint[], $6::smallint[], $7::date[],
         $8::uuid[], $9::bigint[], $10::boolean[])`,
      [
        items.map((item) => item.id),
        items.map((item) => item.batch),
        items.map((item) => item.sha256),
        items.map((item) => item.fileName),
        items.map((item) => item.size),
        items.map((item) => item.yearHint),
        items.map((item) => item.publishedOn),
        items.map((item) => item.uploadedBy),
        items.map((item) => fromRegionCode(item.scope)),
        items.map((item) => item.demo),
      ],
    );
    const settled = items.flatMap(({ id, settled: outcome }) => (outcome ? [{ id, outcome }] : []));
    await this.settle(tx, settled);
  }

  /** Those of the items that still wait, now marked as being read. */
  async take(ids: string[]): Promise<WaitingItem[]> {
    const rows: {
      id: string;
      sha256: string;
      file_name: string;
      year_hint: number | null;
      unit_hint: string | null;
      published_on: string | null;
      scope: number;
    }[] = (
      await this.database.query(
        `update upload_item set state = 'reading' where id = any($1::uuid[]) and state in ('queued', 'reading')
         returning id, sha256, file_name, year_hint, unit_hint, published_on, scope`,
        [ids],
      )
    )[0];
    return rows.map((row) => ({
      id: row.id,
      sha256: row.sha256,
      fileName: row.file_name,
      yearHint: row.year_hint,
      unitHint: row.unit_hint,
      publishedOn: row.published_on,
      scope: toRegionCode(row.scope),
    }));
  }

  /** Records what became of some files. */
  async settle(tx: EntityManager, outcomes: { id: string; outcome: Outcome }[]): Promise<void> {
    if (outcomes.length === 0) return;
    await tx.query(
      `update upload_item i set state = o.state, report_shard = o.shard, report_id = o.report, version = o.version,
         problem_code = o.code, problem_text = o.text, recognised_unit = o.unit, recognised_year = o.year,
         suggestions = o.suggestions,         settled_at = now()
       from json_to_recordset($1::json) as o(id uuid, state text, shard int, report uuid, version int, code text,
         text text, unit text, year smallint, suggestions jsonb)
       where i.id = o.id`,
      [JSON.stringify(outcomes.map(({ id, outcome }) => outcomeRow(id, outcome)))],
    );
  }

  /** Puts a waiting item back into the queue under the unit and year a person named; false if it does not wait. */
  async assign(tx: EntityManager, scope: Scope, id: string, unitId: string, year: number): Promise<boolean> {
    const [, affected]: [unknown, number] = await tx.query(
      `update upload_item set state = 'queued', unit_hint = $4, year_hint = $5, problem_code = null,
         problem_text = null, suggestions = '[]', settled_at = null
       where id = $3 and scope >= $1 and scope < $2 and state = 'unassigned'`,
      [...bounds(scope), id, unitId, year],
    );
    return affected === 1;
  }

  /** How many files of some batches are settled, and how many there are. */
  async progress(batches: string[]): Promise<{ settled: number; total: number }> {
    const [row]: { settled: number; total: number }[] = await this.database.query(
      `select count(*) filter (where state not in ('queued', 'reading'))::int as settled, count(*)::int as total
       from upload_item where batch = any($1::uuid[])`,
      [batches],
    );
    return row ?? { settled: 0, total: 0 };
  }
}

const bounds = (scope: Scope): [number, number] => {
  const { from, to } = scopeRange(scope);
  return [from, to];
};

const extension = (fileName: string) => /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
