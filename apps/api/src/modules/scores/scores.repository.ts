import type { ScoreFinding } from '@gongkai/contracts';
import { type RegionCode, regionRange, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { withinScope } from '../../http/scope';

@Injectable()
export class ScoresRepository {
  constructor(private readonly database: DataSource) {}

  /** Units on the roster of a region's subtree, counted no further than one beyond `limit`. */
  async units(scope: Scope, region: RegionCode, year: number, limit: number): Promise<number> {
    const { from, to } = regionRange(withinScope(scope, region));
    const [row]: { units: number }[] = await this.database.query(
      `select count(*)::int as units from (
         select 1 from roster_entry where year = $1 and region_code >= $2 and region_code < $3 limit $4) counted`,
      [year, from, to, limit + 1],
    );
    return row?.units ?? 0;
  }

  /**
   * What fails by the unit's own fault against some catalogue codes in the current versions, by report. A finding that a
   * supervisor overruled last costs nothing and is left out.
   */
  async findings(
    scope: Scope,
    region: RegionCode,
    year: number,
    codes: readonly string[],
  ): Promise<Map<string, ScoreFinding[]>> {
    const { from, to } = regionRange(withinScope(scope, region));
    const rows: (ScoreFinding & { reportId: string })[] = await this.database.query(
      `select f.id as "findingId", p.id as "reportId", f.code, f.message
       from report p
       join finding f on f.shard_key = p.shard_key and f.report_id = p.id and f.version = p.current_version
       where p.year = $1 and p.region_code >= $2 and p.region_code < $3 and f.code = any($4) and f.outcome = 'fail'
         and f.fault = 'report'
         and coalesce((select w.kind from finding_word w
           where w.report_id = f.report_id and w.key = f.key and w.kind in ('overrule', 'restore')
           order by w.id desc limit 1), '') <> 'overrule'
       order by f.code, f.id`,
      [year, from, to, codes],
    );
    const byReport = new Map<string, ScoreFinding[]>();
    for (const row of rows) byReport.set(row.reportId, [...(byReport.get(row.reportId) ?? []), row]);
    return byReport;
  }
}
