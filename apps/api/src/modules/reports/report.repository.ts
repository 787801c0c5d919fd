import type { RegionCode, Scope, UnitClass } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { toRegionCode } from '../../database/column-types';
import { withinScope } from '../../http/scope';
import { FindingEntity } from './finding.entity';
import { ReportEntity } from './report.entity';
import { ReportVersionEntity } from './report-version.entity';

/** A report with its unit, its duty and every version's file. */
export type ReportRecord = {
  report: ReportEntity;
  unit: { name: string; unitClass: UnitClass; regionName: string };
  due: boolean;
  deadline: string | null;
  late: boolean | null;
};

export type VersionFile = Pick<ReportVersionEntity, 'version' | 'createdAt' | 'fileName' | 'sha256'>;

export type LastCheck = {
  checkedAt: Date;
  others: { rule: string; code: string; outcome: 'pass' | 'notApplicable'; reason: string | null }[];
};

type UnitRow = {
  name: string;
  unit_class: UnitClass;
  region_name: string;
  due: boolean | null;
  deadline: string | null;
  late: boolean | null;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Injectable()
export class ReportRepository {
  constructor(private readonly database: DataSource) {}

  /** The report, or null if there is none; throws `outside-scope` for a report of somebody else's region. */
  async find(scope: Scope, id: string): Promise<ReportRecord | null> {
    const report = UUID.test(id) ? await this.database.getRepository(ReportEntity).findOneBy({ id }) : null;
    if (!report) return null;
    withinScope(scope, report.regionCode);
    const [row]: UnitRow[] = await this.database.query(
      `select u.name, u.unit_class, g.name as region_name, r.due, r.deadline, f.late
       from unit u
       join region g on g.code = $4
       left join roster_entry r on r.shard_key = u.shard_key and r.unit_id = u.id and r.year = $3
       left join report_fact f on f.shard_key = u.shard_key and f.report_id = $5
       where u.shard_key = $1 and u.id = $2`,
      [report.shardKey, report.unitId, report.year, Number(report.regionCode), report.id],
    );
    if (!row) return null;
    const unit = { name: row.name, unitClass: row.unit_class, regionName: row.region_name };
    return { report, unit, due: row.due ?? false, deadline: row.deadline, late: row.late };
  }

  /** Files of all versions, newest first. */
  async files(scope: Scope, report: ReportEntity): Promise<VersionFile[]> {
    withinScope(scope, report.regionCode);
    return this.database.getRepository(ReportVersionEntity).find({
      select: { version: true, createdAt: true, fileName: true, sha256: true },
      where: { shardKey: report.shardKey, reportId: report.id },
      order: { version: 'DESC' },
    });
  }

  /** What was read in the current version. */
  async extraction(scope: Scope, report: ReportEntity): Promise<ReportVersionEntity['extraction']> {
    withinScope(scope, report.regionCode);
    const { shardKey, id: reportId, currentVersion: version } = report;
    const found = await this.database
      .getRepository(ReportVersionEntity)
      .findOneByOrFail({ shardKey, reportId, version });
    return found.extraction;
  }

  /** Verdicts other than pass on the current version, by catalogue code. */
  async findings(scope: Scope, report: ReportEntity): Promise<FindingEntity[]> {
    withinScope(scope, report.regionCode);
    const { shardKey, id: reportId, currentVersion: version } = report;
    return this.database
      .getRepository(FindingEntity)
      .find({ where: { shardKey, reportId, version }, order: { code: 'ASC', id: 'ASC' } });
  }

  /** When the current version was checked, and the verdicts without rows of their own; null before that was kept. */
  async lastCheck(scope: Scope, report: ReportEntity): Promise<LastCheck | null> {
    withinScope(scope, report.regionCode);
    const [row]: LastCheck[] = await this.database.query(
      `select checked_at as "checkedAt", others from report_check
       where shard_key = $1 and report_id = $2 and version = $3`,
      [report.shardKey, report.id, report.currentVersion],
    );
    return row ?? null;
  }

  /** Names of regions by code, for a path; codes that are not in the list are left out. */
  async regionNames(codes: readonly RegionCode[]): Promise<Map<RegionCode, string>> {
    const rows: { code: number; name: string }[] = await this.database.query(
      'select code, name from region where code = any($1)',
      [codes.map(Number)],
    );
    return new Map(rows.map((row) => [toRegionCode(row.code), row.name]));
  }
}
