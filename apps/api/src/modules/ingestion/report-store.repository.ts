import type { AnnualReport, Finding } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { fromRegionCode } from '../../database/column-types';
import type { DutyUnit } from '../units/unit.service';
import type { Fact } from './fact';
import { jsonText } from './json-text';

/** A document that was read and checked and is ready to become a version of a report. */
export type Reading = {
  unit: DutyUnit;
  year: number;
  sha256: string;
  fileName: string;
  publishedOn: string | null;
  report: AnnualReport;
  findings: Finding[];
};

/** Where a reading went; `isNew` is false if the same bytes already were a version of that report. */
export type Stored = { shardKey: number; reportId: string; version: number; isNew: boolean };

/** Writes reports. Everything is idempotent by (unit, year, sha256). */
@Injectable()
export class ReportStoreRepository {
  private ordinals = new Map<string, number>();

  constructor(private readonly database: DataSource) {}

  transaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** Stored positions of the rules. */
  async ruleOrdinals(): Promise<ReadonlyMap<string, number>> {
    if (this.ordinals.size === 0) {
      const rows: { id: string; ordinal: number }[] = await this.database.query('select id, ordinal from rule');
      this.ordinals = new Map(rows.map((row) => [row.id, row.ordinal]));
    }
    return this.ordinals;
  }

  /** What was read from the unit's current report of a year, or null. */
  async currentReport(unit: { shardKey: number; id: string }, year: number): Promise<AnnualReport | null> {
    const rows: { extraction: AnnualReport }[] = await this.database.query(
      `select v.extraction from report r join report_version v
         on v.shard_key = r.shard_key and v.report_id = r.id and v.version = r.current_version
       where r.shard_key = $1 and r.unit_id = $2 and r.year = $3`,
      [unit.shardKey, unit.id, year],
    );
    return rows[0]?.extraction ?? null;
  }

  /** Makes the reading the current version of its unit's report, unless the same bytes already are one. */
  async storeVersion(tx: EntityManager, reading: Reading): Promise<Stored> {
    const { shardKey } = reading.unit;
    const { id: reportId, current } = await this.lockReport(tx, reading);
    const same: { version: number }[] = await tx.query(
      'select version from report_version where shard_key = $1 and report_id = $2 and sha256 = $3',
      [shardKey, reportId, reading.sha256],
    );
    if (same[0]) return { shardKey, reportId, version: same[0].version, isNew: false };
    const version = current + 1;
    await tx.query(
      `with version as (
         insert into report_version (shard_key, report_id, version, sha256, file_name, extraction)
         values ($1, $2, $3, $4, $5, $6::jsonb)
       )
       update report set current_version = $3, format = $7, published_on = coalesce($8, published_on)
       where shard_key = $1 and id = $2`,
      [
        shardKey,
        reportId,
        version,
        reading.sha256,
        reading.fileName,
        jsonText(reading.report),
        reading.report.format,
        reading.publishedOn,
      ],
    );
    await this.addCounts(tx, shardKey, reportId, version, reading.report);
    await this.addFindings(tx, shardKey, reportId, version, reading.findings);
    return { shardKey, reportId, version, isNew: true };
  }

  /** The report's row, made if it is missing and locked until the end of the transaction. */
  private async lockReport(
    tx: EntityManager,
    { unit, year, report }: Reading,
  ): Promise<{ id: string; current: number }> {
    const rows: { id: string; current: number }[] = await tx.query(
      `insert into report (shard_key, unit_id, year, region_code, current_version, format, demo)
       values ($1, $2, $3, $4, 0, $5, $6)
       on conflict (shard_key, unit_id, year) do update set current_version = report.current_version
       returning id, current_version as current`,
      [unit.shardKey, unit.id, year, fromRegionCode(unit.regionCode), report.format, unit.demo],
    );
    const [row] = rows;
    if (!row) throw new Error('PostgreSQL returned no row for an upsert');
    return row;
  }

  private async addCounts(
    tx: EntityManager,
    shardKey: number,
    reportId: string,
    version: number,
    report: AnnualReport,
  ): Promise<void> {
    if (report.counts.length === 0) return;
    await tx.query(
      `insert into narrative_count (shard_key, report_id, version, position, channel, topic, verb, value, unit, approx,
         is_total, parent, quote, section, "offset", place)
       select $1, $2, $3, (c.position - 1)::int, e->>'channel', e->>'topic', e->>'verb', (e->>'value')::float8, e->>'unit',
         (e->>'approx')::boolean, (e->>'isTotal')::boolean, (e->>'parent')::int, e->>'quote', (e->>'section')::smallint,
         (e->>'offset')::int, nullif(e->'place', 'null')
       from jsonb_array_elements($4::jsonb) with ordinality as c(e, position)`,
      [shardKey, reportId, version, jsonText(report.counts)],
    );
  }

  private async addFindings(
    tx: EntityManager,
    shardKey: number,
    reportId: string,
    version: number,
    findings: Finding[],
  ): Promise<void> {
    await tx.query(
      `insert into finding (shard_key, report_id, version, rule_id, code, severity, outcome, fault, message, reason, evidence)
       select $1, $2, $3, e->>'rule', e->>'code', e->>'severity', e->>'outcome', coalesce(e->>'fault', 'open'),
         e->>'message', e->>'reason', e->'evidence'
       from jsonb_array_elements($4::jsonb) with ordinality as f(e, position) order by position`,
      [shardKey, reportId, version, jsonText(findings.filter((finding) => finding.outcome !== 'pass'))],
    );
  }

  /** Replaces the facts of some reports in one statement, so that the roll-ups are brought up once for all of them. */
  async writeFacts(tx: EntityManager, facts: (Fact & { reading: Reading; reportId: string })[]): Promise<void> {
    if (facts.length === 0) return;
    await tx.query(
      `insert into report_fact (shard_key, report_id, unit_id, region_code, year, format, figures, narrative, failed,
         undetermined, errors, warnings, undetermined_count, late)
       select * from json_to_recordset($1::json) as fact(shard_key int, report_id uuid, unit_id uuid, region_code bigint,
         year smallint, format text, figures bigint[], narrative bigint[], failed int[], undetermined int[], errors int,
         warnings int, undetermined_count int, late boolean)
       on conflict (shard_key, report_id) do update set region_code = excluded.region_code, format = excluded.format,
         figures = excluded.figures, narrative = excluded.narrative, failed = excluded.failed,
         undetermined = excluded.undetermined, errors = excluded.errors, warnings = excluded.warnings,
         undetermined_count = excluded.undetermined_count, late = excluded.late`,
      [
        JSON.stringify(
          facts.map(({ reading, reportId, undeterminedCount, ...fact }) => ({
            ...fact,
            shard_key: reading.unit.shardKey,
            report_id: reportId,
            unit_id: reading.unit.id,
            region_code: fromRegionCode(reading.unit.regionCode),
            year: reading.year,
            undetermined_count: undeterminedCount,
          })),
        ),
      ],
    );
  }
}

/** True for failures that have nothing to do with the data: lost connection, shutdown, deadlock, full disk. */
export function isPassing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    /^(08|40|53|55|57|58)|^E(CONN|PIPE|TIMEDOUT|HOST|NET)/.test(code) || /Connection terminated/.test(String(error))
  );
}
