import { type AnnualReport, ancestorCode } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { fromRegionCode } from '../../database/column-types';
import { jsonText } from '../../database/json-text';
import type { VerdictColumns } from '../checks/checks.service';
import type { DutyUnit } from '../units/unit.service';
import type { Fact } from './fact';

/** A document that was read and is ready to become a version of a report. */
export type Reading = {
  unit: DutyUnit;
  year: number;
  sha256: string;
  fileName: string;
  publishedOn: string | null;
  report: AnnualReport;
  /** The report as JSON text, as it is stored. */
  extraction: string;
};

/** Where a reading went; `isNew` is false if the same bytes already were a version of that report. */
export type Stored = { shardKey: number; reportId: string; version: number; isNew: boolean };

type Placed = Stored & { reading: Reading };

type Locked = { id: string; current: number; same: number | null };

/** First key of the advisory locks on counties; the second is the county. */
const STORING = 7_107;

/** Levels whose governments sum up others. */
const SUMMING_LEVELS = ['county', 'city', 'province'] as const;

const keyOf = (unitId: string, year: number) => `${unitId} ${year}`;

/** Writes reports. Everything is idempotent by (unit, year, sha256). */
@Injectable()
export class ReportStoreRepository {
  constructor(private readonly database: DataSource) {}

  transaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /**
   * Until the end of the transaction, nobody else checks new reports of these counties: of two that are checked at the
   * same time neither would stand beside the other.
   */
  async alone(tx: EntityManager, shardKeys: readonly number[]): Promise<void> {
    await tx.query(
      `select pg_advisory_xact_lock(${STORING}, key) from (select distinct unnest($1::int[]) as key order by 1) counties`,
      [shardKeys],
    );
  }

  /**
   * Makes each reading the current version of its unit's report, unless the same bytes already are one. One statement
   * per table for all of them; each (unit, year) may occur once. The answer has the order of `readings`.
   */
  async storeVersions(tx: EntityManager, readings: Reading[]): Promise<Stored[]> {
    const locked = await this.lockReports(tx, readings);
    const placed = readings.map((reading) => {
      const report = locked.get(keyOf(reading.unit.id, reading.year));
      if (!report) throw new Error('PostgreSQL returned no row for an upsert');
      const { shardKey } = reading.unit;
      const isNew = report.same === null;
      return { reading, shardKey, reportId: report.id, version: report.same ?? report.current + 1, isNew };
    });
    const fresh = placed.filter(({ isNew }) => isNew);
    if (fresh.length > 0) {
      await this.addVersions(tx, fresh);
      await this.addCounts(tx, fresh);
    }
    return placed.map(({ shardKey, reportId, version, isNew }) => ({ shardKey, reportId, version, isNew }));
  }

  /**
   * The rows of the reports, made if they are missing and locked until the end of the transaction; always in the same
   * order, so that two workers with the same reports wait for each other, but never in a circle. `same` is the version
   * that was made from the same bytes.
   */
  private async lockReports(tx: EntityManager, readings: Reading[]): Promise<Map<string, Locked>> {
    const rows: (Locked & { unit_id: string; year: number })[] = await tx.query(
      `with locked as (
         insert into report (shard_key, unit_id, year, region_code, current_version, format, demo)
         select shard_key, unit_id, year, region_code, 0, format, demo
         from json_to_recordset($1::json) as given(
           shard_key int, unit_id uuid, year smallint, region_code bigint, format text, demo boolean)
         order by shard_key, unit_id, year
         on conflict (shard_key, unit_id, year) do update set current_version = report.current_version
         returning shard_key, id, unit_id, year, current_version
       )
       select locked.id, locked.unit_id, locked.year, locked.current_version as current, v.version as same
       from locked
       join json_to_recordset($1::json) as given(unit_id uuid, year smallint, sha256 text)
         on given.unit_id = locked.unit_id and given.year = locked.year
       left join report_version v
         on v.shard_key = locked.shard_key and v.report_id = locked.id and v.sha256 = given.sha256`,
      [
        JSON.stringify(
          readings.map(({ unit, year, report, sha256 }) => ({
            shard_key: unit.shardKey,
            unit_id: unit.id,
            year,
            region_code: fromRegionCode(unit.regionCode),
            format: report.format,
            demo: unit.demo,
            sha256,
          })),
        ),
      ],
    );
    return new Map(rows.map((row) => [keyOf(row.unit_id, row.year), row]));
  }

  private async addVersions(tx: EntityManager, fresh: Placed[]): Promise<void> {
    // One parameter per value: as elements of an array the large texts would have to be escaped and unescaped.
    const types = ['int', 'uuid', 'int', 'text', 'text', 'jsonb', 'text', 'date', 'text'];
    const rows = fresh.map(
      (_, row) => `(${types.map((type, at) => `$${row * types.length + at + 1}::${type}`).join()})`,
    );
    await tx.query(
      `with given(shard_key, report_id, version, sha256, file_name, extraction, format, published_on, phone) as (
         values ${rows.join()}
       ), version as (
         insert into report_version (shard_key, report_id, version, sha256, file_name, extraction)
         select shard_key, report_id, version, sha256, file_name, extraction from given
       )
       update report set current_version = given.version, format = given.format,
         published_on = coalesce(given.published_on, report.published_on), printed_phone = given.phone
       from given where report.shard_key = given.shard_key and report.id = given.report_id`,
      fresh.flatMap(({ reading, shardKey, reportId, version }) => [
        shardKey,
        reportId,
        version,
        reading.sha256,
        reading.fileName,
        reading.extraction,
        reading.report.format,
        reading.publishedOn,
        reading.report.contact.phone,
      ]),
    );
  }

  private async addCounts(tx: EntityManager, fresh: Placed[]): Promise<void> {
    const counts = fresh.flatMap(({ shardKey, reportId, version, reading }) =>
      reading.report.counts.map((count, position) => ({ ...count, shardKey, reportId, version, position })),
    );
    await tx.query(
      `insert into narrative_count (shard_key, report_id, version, position, channel, topic, verb, value, unit, approx,
         is_total, parent, quote, section, "offset", place)
       select "shardKey", "reportId", version, position, channel, topic, verb, value, unit, approx, "isTotal", parent, quote,
         section, "offset", place
       from jsonb_to_recordset($1::jsonb) as count("shardKey" int, "reportId" uuid, version int, position int, channel text,
         topic text, verb text, value float8, unit text, approx boolean, "isTotal" boolean, parent int, quote text,
         section smallint, "offset" int, place jsonb)`,
      [jsonText(counts)],
    );
  }

  /** Replaces the facts of some reports in one statement, so that the roll-ups are brought up once for all of them. */
  async writeFacts(
    tx: EntityManager,
    facts: (Fact & VerdictColumns & { reading: Reading; reportId: string })[],
  ): Promise<void> {
    if (facts.length === 0) return;
    await tx.query(
      `insert into report_fact (shard_key, report_id, unit_id, region_code, year, format, figures, narrative, failed,
         undetermined, not_applicable, errors, warnings, undetermined_count, late, covers_region)
       select shard_key, report_id, unit_id, region_code, year, format, figures, narrative, failed, undetermined,
         not_applicable, errors, warnings, undetermined_count, late, covers_region
       from json_to_recordset($1::json) as fact(shard_key int, report_id uuid, unit_id uuid, region_code bigint,
         year smallint, format text, figures bigint[], narrative bigint[], failed int[], undetermined int[],
         not_applicable int[], errors int, warnings int, undetermined_count int, late boolean, covers_region boolean)
       on conflict (shard_key, report_id) do update set region_code = excluded.region_code, format = excluded.format,
         figures = excluded.figures, narrative = excluded.narrative, failed = excluded.failed,
         undetermined = excluded.undetermined, not_applicable = excluded.not_applicable, errors = excluded.errors, warnings = excluded.warnings,
         undetermined_count = excluded.undetermined_count, late = excluded.late,
         covers_region = excluded.covers_region, is_summary = report_fact.is_summary and excluded.covers_region`,
      [
        JSON.stringify(
          facts.map(({ reading, reportId, undeterminedCount, notApplicable, coversRegion, ...fact }) => ({
            ...fact,
            not_applicable: notApplicable,
            shard_key: reading.unit.shardKey,
            report_id: reportId,
            unit_id: reading.unit.id,
            region_code: fromRegionCode(reading.unit.regionCode),
            year: reading.year,
            undetermined_count: undeterminedCount,
            covers_region: coversRegion,
          })),
        ),
      ],
    );
    await this.markSummaries(tx, facts);
  }

  /** What governments report for their whole region is no longer added to the sums once others of the region have reported. */
  private async markSummaries(tx: EntityManager, facts: readonly { reading: Reading }[]): Promise<void> {
    const places = facts.flatMap(({ reading: { unit, year } }) =>
      SUMMING_LEVELS.map((level) => ({ code: ancestorCode(unit.regionCode, level), year })),
    );
    await tx.query('select mark_summaries($1::bigint[], $2::int[])', [
      places.map(({ code }) => fromRegionCode(code)),
      places.map(({ year }) => year),
    ]);
  }
}

/** True for failures that have nothing to do with the data: lost connection, shutdown, deadlock, full disk. */
export function isPassing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    /^(08|40|53|55|57|58)|^E(CONN|PIPE|TIMEDOUT|HOST|NET)/.test(code) || /Connection terminated/.test(String(error))
  );
}
