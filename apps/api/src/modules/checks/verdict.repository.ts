import type { Finding } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { jsonText } from '../../database/json-text';
import type { Transaction } from '../../database/transaction';
import { findingKey } from './finding-key';
import type { VerdictColumns } from './subject';

/** One version of a report with the verdicts on it. */
export type Verdicts = { shardKey: number; reportId: string; version: number; findings: Finding[] };

const REFS = `jsonb_to_recordset($1::jsonb) as given("shardKey" int, "reportId" uuid, version int)`;

/** Callers hand in more than this, whole readings among it, which must not be sent along. */
const refOf = ({ shardKey, reportId, version }: Omit<Verdicts, 'findings'>) => ({ shardKey, reportId, version });

const isRow = ({ outcome }: Finding) => outcome === 'fail' || outcome === 'undetermined';

/** Kept of the other verdicts: why a rule does not apply, and what a pass has to say. */
const isTold = ({ outcome, note }: Finding) =>
  outcome === 'notApplicable' || (outcome === 'pass' && note !== undefined);

/** Writes verdicts and what follows from them. */
@Injectable()
export class VerdictRepository {
  private ordinals = new Map<string, number>();

  constructor(private readonly database: DataSource) {}

  /** Stored positions of the rules. */
  async ruleOrdinals(): Promise<ReadonlyMap<string, number>> {
    if (this.ordinals.size === 0) {
      const rows: { id: string; ordinal: number }[] = await this.database.query('select id, ordinal from rule');
      this.ordinals = new Map(rows.map((row) => [row.id, row.ordinal]));
    }
    return this.ordinals;
  }

  /** Replaces the verdicts on some versions. */
  async replace(tx: Transaction, verdicts: readonly Verdicts[]): Promise<void> {
    const refs = JSON.stringify(verdicts.map(refOf));
    await tx.query(
      `delete from finding f using ${REFS}
       where f.shard_key = given."shardKey" and f.report_id = given."reportId" and f.version = given.version`,
      [refs],
    );
    await this.add(tx, verdicts);
  }

  /** Writes the verdicts on versions that have none yet. */
  async add(tx: Transaction, verdicts: readonly Verdicts[]): Promise<void> {
    const rows = verdicts.flatMap(({ findings, ...of }) =>
      findings.filter(isRow).map((finding) => ({ fault: 'open', ...finding, ...refOf(of), key: findingKey(finding) })),
    );
    await tx.query(
      `insert into finding (shard_key, report_id, version, rule_id, code, severity, outcome, fault, message, reason,
         evidence, key, hints)
       select "shardKey", "reportId", version, rule, code, severity, outcome, fault, message, reason, evidence, key, hints
       from jsonb_to_recordset($1::jsonb) as finding("shardKey" int, "reportId" uuid, version int, rule text, code text,
         severity text, outcome text, fault text, message text, reason text, evidence jsonb, key text, hints jsonb)`,
      [jsonText(rows)],
    );
    const others = verdicts.map(({ findings, ...of }) => ({
      ...refOf(of),
      others: findings.filter(isTold).map(({ rule, code, outcome, reason, note }) => ({
        rule,
        code,
        outcome,
        reason: reason ?? note ?? null,
      })),
    }));
    await tx.query(
      `insert into report_check (shard_key, report_id, version, others)
       select "shardKey", "reportId", version, others
       from jsonb_to_recordset($1::jsonb) as given("shardKey" int, "reportId" uuid, version int, others jsonb)
       on conflict (shard_key, report_id, version) do update set others = excluded.others, checked_at = clock_timestamp()`,
      [jsonText(others)],
    );
  }

  /** Brings the facts of some reports up to new verdicts; roll-ups follow in the same statement. */
  async updateFacts(
    tx: Transaction,
    facts: readonly (VerdictColumns & { shardKey: number; reportId: string; late: boolean })[],
  ): Promise<void> {
    await tx.query(
      `update report_fact f set failed = given.failed, undetermined = given.undetermined,
         not_applicable = given."notApplicable", errors = given.errors, warnings = given.warnings,
         undetermined_count = given."undeterminedCount", late = given.late
       from json_to_recordset($1::json) as given("shardKey" int, "reportId" uuid, failed int[], undetermined int[],
         "notApplicable" int[], errors int, warnings int, "undeterminedCount" int, late boolean)
       where f.shard_key = given."shardKey" and f.report_id = given."reportId"
         and (f.failed, f.undetermined, f.not_applicable, f.errors, f.warnings, f.undetermined_count, f.late)
           is distinct from (given.failed, given.undetermined, given."notApplicable", given.errors, given.warnings,
             given."undeterminedCount", given.late)`,
      [JSON.stringify(facts)],
    );
  }

  /** Keys of the findings that stand overruled, by report: of each key the last word holds. */
  async overruled(tx: Transaction, reportIds: readonly string[]): Promise<Map<string, Set<string>>> {
    const rows: { reportId: string; key: string }[] = await tx.query(
      `select "reportId", key from (
         select distinct on (report_id, key) report_id as "reportId", key, kind from finding_word
         where report_id = any($1) and kind in ('overrule', 'restore') order by report_id, key, id desc
       ) last where kind = 'overrule'`,
      [reportIds],
    );
    const keys = new Map<string, Set<string>>();
    for (const { reportId, key } of rows) keys.set(reportId, (keys.get(reportId) ?? new Set()).add(key));
    return keys;
  }
}
