import type { Outcome, RegionCode, Scope } from '@gongkai/domain';
import { regionRange } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { fromRegionCode, toRegionCode } from '../../database/column-types';
import type { Transaction } from '../../database/transaction';
import { withinScope } from '../../http/scope';

export type NewRun = {
  kind: 'recheck' | 'trial';
  region: RegionCode;
  from: number;
  to: number;
  reason: string;
  requestedBy: string;
  changes: unknown[];
};

export type RunRecord = {
  id: string;
  kind: 'recheck' | 'trial';
  region: RegionCode;
  regionName: string;
  from: number;
  to: number;
  reason: string;
  requestedBy: string;
  requestedAt: Date;
  finishedAt: Date | null;
  changes: unknown[];
  total: number;
  done: number;
  flips: number;
};

export type Flip = {
  shardKey: number;
  reportId: string;
  rule: string;
  before: Outcome;
  after: Outcome;
  message: string;
};

export type FlipLine = Omit<Flip, 'shardKey'> & { unitName: string; regionName: string; year: number };

type Row = Omit<RunRecord, 'region'> & { code: number };

/** Reports checked by one job: one transaction and one round of roll-ups. */
const PART = 50;
const RUNS_SHOWN = 50;

const RUN = `select r.id, r.kind, r.region_code as code, g.name as "regionName", r.year_from as "from", r.year_to as "to",
    r.reason, r.requested_by as "requestedBy", r.requested_at as "requestedAt", r.finished_at as "finishedAt", r.changes,
    p.total, p.done, (select count(*)::int from check_flip f where f.run_id = r.id) as flips
  from check_run r join region g on g.code = r.region_code
  cross join lateral (
    select coalesce(sum(cardinality(reports)), 0)::int as total,
      coalesce(sum(cardinality(reports)) filter (where done), 0)::int as done
    from check_run_part where run_id = r.id) p`;

const record = ({ code, ...row }: Row): RunRecord => ({ ...row, region: toRegionCode(code) });

@Injectable()
export class CheckRunRepository {
  constructor(private readonly database: DataSource) {}

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** Writes a run over all reports of the region and the years, cut into parts; answers its id and number of parts. */
  async create(tx: Transaction, scope: Scope, run: NewRun): Promise<{ id: string; parts: number }> {
    const { from, to } = regionRange(withinScope(scope, run.region));
    const [created]: { id: string }[] = await tx.query(
      `insert into check_run (kind, region_code, year_from, year_to, changes, reason, requested_by)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [
        run.kind,
        fromRegionCode(run.region),
        run.from,
        run.to,
        JSON.stringify(run.changes),
        run.reason,
        run.requestedBy,
      ],
    );
    if (!created) throw new Error('PostgreSQL returned no row for an insert');
    // A county's units side by side, each with its years: what stands around them is then fetched once.
    const parts: { part: number }[] = await tx.query(
      `insert into check_run_part (run_id, part, reports)
       select $1, (position - 1) / ${PART}, array_agg(id order by position)
       from (
         select id, row_number() over (order by region_code / 1000000, unit_id, year, id)::int as position from report
         where year between $2 and $3 and region_code >= $4 and region_code < $5
       ) numbered group by 2 returning part`,
      [created.id, run.from, run.to, from, to],
    );
    if (parts.length === 0) await tx.query('update check_run set finished_at = now() where id = $1', [created.id]);
    return { id: created.id, parts: parts.length };
  }

  /** The latest runs of the region's subtree and of the places above it. */
  async list(scope: Scope, region: RegionCode): Promise<RunRecord[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    const rows: Row[] = await this.database.query(
      `${RUN} where r.region_code >= $1 and r.region_code < $2 order by r.requested_at desc limit ${RUNS_SHOWN}`,
      [from, to],
    );
    return rows.map(record);
  }

  /** Null for an unknown id; throws `outside-scope` for somebody else's run. */
  async byId(scope: Scope, id: string): Promise<RunRecord | null> {
    const [row]: Row[] = await this.database.query(`${RUN} where r.id::text = $1`, [id]);
    if (!row) return null;
    withinScope(scope, toRegionCode(row.code));
    return record(row);
  }

  /** Reports of a part that is still to be done, locked for this transaction; null if it was done already. */
  async takePart(tx: Transaction, run: string, part: number): Promise<string[] | null> {
    const [row]: { reports: string[] }[] = await tx.query(
      'select reports from check_run_part where run_id = $1 and part = $2 and not done for update',
      [run, part],
    );
    return row?.reports ?? null;
  }

  /** Marks a part as done and keeps what it changed; the run ends with its last part. */
  async finishPart(tx: Transaction, run: string, part: number, flips: Flip[]): Promise<void> {
    if (flips.length > 0)
      await tx.query(
        `insert into check_flip (run_id, shard_key, report_id, rule_id, before, after, message)
         select $1, "shardKey", "reportId", rule, before, after, message
         from jsonb_to_recordset($2::jsonb) as flip("shardKey" int, "reportId" uuid, rule text, before text, after text,
           message text)
         on conflict do nothing`,
        [run, JSON.stringify(flips)],
      );
    await tx.query('update check_run_part set done = true where run_id = $1 and part = $2', [run, part]);
    await tx.query(
      `update check_run set finished_at = clock_timestamp()
       where id = $1 and not exists (select 1 from check_run_part where run_id = $1 and not done)`,
      [run],
    );
  }

  /** How many verdicts went from what to what, by rule. */
  async flipCounts(run: string): Promise<{ rule: string; before: Outcome; after: Outcome; count: number }[]> {
    return this.database.query(
      `select rule_id as rule, before, after, count(*)::int as count from check_flip where run_id = $1
       group by 1, 2, 3 order by 1, 2, 3`,
      [run],
    );
  }

  /** The first flips by place, unit and rule. */
  async flips(run: string, limit: number): Promise<FlipLine[]> {
    return this.database.query(
      `select f.report_id as "reportId", f.rule_id as rule, f.before, f.after, f.message, u.name as "unitName",
         g.name as "regionName", p.year
       from check_flip f
       join report p on p.shard_key = f.shard_key and p.id = f.report_id
       join unit u on u.shard_key = p.shard_key and u.id = p.unit_id
       join region g on g.code = p.region_code
       where f.run_id = $1 order by p.region_code, u.name, p.year, f.rule_id limit $2`,
      [run, limit],
    );
  }
}
