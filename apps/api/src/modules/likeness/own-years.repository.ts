import type { AnnualReport, Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { withinScope } from '../../http/scope';
import type { ReportEntity } from '../reports/report.entity';

/** A report of the same unit for an earlier year. */
export type OwnYear = { reportId: string; year: number; report: AnnualReport };

/** Years that a report looks back on. */
const YEARS = 2;

@Injectable()
export class OwnYearsRepository {
  constructor(private readonly database: DataSource) {}

  /** The unit's current reports of the two years before, newest first; throws `outside-scope` for somebody else's. */
  async before(scope: Scope, { shardKey, unitId, year, regionCode }: ReportEntity): Promise<OwnYear[]> {
    withinScope(scope, regionCode);
    return this.database.query(
      `select p.id as "reportId", p.year, v.extraction as report
       from report p
       join report_version v on v.shard_key = p.shard_key and v.report_id = p.id and v.version = p.current_version
       where p.shard_key = $1 and p.unit_id = $2 and p.year < $3 and p.year >= $3 - ${YEARS}
       order by p.year desc`,
      [shardKey, unitId, year],
    );
  }
}
