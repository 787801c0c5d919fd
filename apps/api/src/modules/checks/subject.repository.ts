import { type AnnualReport, exemptionOf, type Outcome, type UnitClass } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { toRegionCode } from '../../database/column-types';
import type { Transaction } from '../../database/transaction';
import type { Subject } from './subject';

type Row = {
  shard_key: number;
  report_id: string;
  version: number;
  year: number;
  unit_id: string;
  name: string;
  unit_class: UnitClass;
  region_code: number;
  published_on: string | null;
  filed_on: string | null;
  url: string | null;
  founded: string | null;
  closed: string | null;
  due: boolean | null;
  deadline: string | null;
  exemption: string | null;
  extraction: AnnualReport | null;
};

/** Another report of a unit. */
export type OwnReport = { unitId: string; year: number; report: AnnualReport };

@Injectable()
export class SubjectRepository {
  constructor(private readonly database: DataSource) {}

  /** A transaction for looking: everything is seen as it was at one moment. */
  look<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.transaction('REPEATABLE READ', work);
  }

  /**
   * Reports at their current versions, locked so that no new version comes in between, with the outcomes of the last
   * check. In the order of their keys, so that two workers never wait for each other in a circle.
   */
  async lock(tx: Transaction, reportIds: readonly string[]): Promise<Subject[]> {
    const rows = await this.load(tx, reportIds, 'for update of p');
    const outcomes = await this.outcomes(tx, reportIds);
    return rows.map((row) => subjectOf(row, outcomes.get(row.report_id) ?? new Map()));
  }

  /** The same without locks and former outcomes, for looking only. */
  async read(tx: Transaction, reportIds: readonly string[]): Promise<Subject[]> {
    return (await this.load(tx, reportIds, '')).map((row) => subjectOf(row, new Map()));
  }

  /**
   * Reports that this transaction has just stored, with no outcomes yet; in no particular order. What was read from them
   * is at hand and is not fetched back.
   */
  async fresh(tx: Transaction, reports: ReadonlyMap<string, AnnualReport>): Promise<Subject[]> {
    const rows = await this.load(tx, [...reports.keys()], '', 'null');
    return rows.map((row) => subjectOf({ ...row, extraction: reports.get(row.report_id) ?? null }, new Map()));
  }

  private load(
    tx: Transaction,
    reportIds: readonly string[],
    lock: string,
    extraction = 'v.extraction',
  ): Promise<Row[]> {
    return tx.query(
      `select p.shard_key, p.id as report_id, p.current_version as version, p.year, u.id as unit_id, u.name,
         u.unit_class, p.region_code, p.published_on, p.filed_on, p.url, r.due,
         r.deadline, r.exemption, u.founded, u.closed, ${extraction} as extraction
       from report p
       join unit u on u.shard_key = p.shard_key and u.id = p.unit_id
       join report_version v on v.shard_key = p.shard_key and v.report_id = p.id and v.version = p.current_version
       left join roster_entry r on r.shard_key = p.shard_key and r.unit_id = p.unit_id and r.year = p.year
       where p.id = any($1) order by p.shard_key, p.unit_id, p.year ${lock}`,
      [reportIds],
    );
  }

  /** Reports of the units for the given years, newest first. */
  async ownReports(tx: Transaction, units: readonly { unitId: string; years: number[] }[]): Promise<OwnReport[]> {
    return tx.query(
      `select p.unit_id as "unitId", p.year, v.extraction as report
       from json_to_recordset($1::json) as asked("unitId" uuid, years int[])
       join unit u on u.id = asked."unitId"
       join report p on p.shard_key = u.shard_key and p.unit_id = u.id and p.year = any(asked.years)
       join report_version v on v.shard_key = p.shard_key and v.report_id = p.id and v.version = p.current_version
       order by p.year desc`,
      [JSON.stringify(units)],
    );
  }

  /** Outcomes of the last check by report and rule: one fail makes the rule fail; a rule without a row passed. */
  private async outcomes(
    tx: Transaction,
    reportIds: readonly string[],
  ): Promise<Map<string, Map<string, { outcome: Outcome; message: string }>>> {
    const rows: { reportId: string; rule: string; outcome: Outcome; message: string }[] = await tx.query(
      `select p.id as "reportId", f.rule_id as rule, f.outcome, f.message
       from report p join finding f on f.shard_key = p.shard_key and f.report_id = p.id and f.version = p.current_version
       where p.id = any($1)
       union all
       select p.id, other.value ->> 'rule', other.value ->> 'outcome', coalesce(other.value ->> 'reason', '')
       from report p
       join report_check c on c.shard_key = p.shard_key and c.report_id = p.id and c.version = p.current_version
       cross join lateral jsonb_array_elements(c.others) as other
       where p.id = any($1)`,
      [reportIds],
    );
    const known = new Map<string, Map<string, { outcome: Outcome; message: string }>>();
    for (const { reportId, rule, outcome, message } of rows) {
      const ofReport = known.get(reportId) ?? new Map();
      known.set(reportId, ofReport);
      if (ofReport.get(rule)?.outcome !== 'fail') ofReport.set(rule, { outcome, message });
    }
    return known;
  }
}

function subjectOf(row: Row, outcomes: Subject['outcomes']): Subject {
  if (row.extraction === null) throw new Error(`Report ${row.report_id} has no extraction`);
  return {
    shardKey: row.shard_key,
    reportId: row.report_id,
    version: row.version,
    unit: { id: row.unit_id, name: row.name, unitClass: row.unit_class, regionCode: toRegionCode(row.region_code) },
    year: row.year,
    report: row.extraction,
    publishedOn: row.published_on,
    filedOn: row.filed_on,
    url: row.url,
    duty: {
      due: row.due ?? false,
      deadline: row.deadline,
      exemption: exemptionOf(
        { founded: row.founded, closed: row.closed, excused: row.exemption },
        row.year,
        row.deadline,
      ),
    },
    outcomes,
  };
}
