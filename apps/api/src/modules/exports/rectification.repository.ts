import { type Evidence, type RegionCode, regionRange, type Scope, type Severity } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { withinScope } from '../../http/scope';

export type FailedFinding = {
  unitName: string;
  regionName: string;
  ruleId: string;
  code: string;
  severity: Severity;
  message: string;
  evidence: Evidence[];
};

@Injectable()
export class RectificationRepository {
  constructor(private readonly database: DataSource) {}

  /**
   * What fails by the unit's own fault in the current versions, by region, unit and rule; of one rule if `rule` is not
   * null. A finding that a supervisor overruled last is left out.
   */
  async failed(scope: Scope, region: RegionCode, year: number, rule: string | null): Promise<FailedFinding[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    return this.database.query(
      `select u.name as "unitName", g.name as "regionName", f.rule_id as "ruleId", f.code, f.severity, f.message, f.evidence
       from report p
       join finding f on f.shard_key = p.shard_key and f.report_id = p.id and f.version = p.current_version
       join unit u on u.shard_key = p.shard_key and u.id = p.unit_id
       join region g on g.code = p.region_code
       where p.year = $1 and p.region_code >= $2 and p.region_code < $3 and f.outcome = 'fail' and f.fault = 'report'
         and ($4::text is null or f.rule_id = $4)
         and coalesce((select w.kind from finding_word w
           where w.report_id = f.report_id and w.key = f.key and w.kind in ('overrule', 'restore')
           order by w.id desc limit 1), '') <> 'overrule'
       order by p.region_code, u.name, f.code, f.id`,
      [year, from, to, rule],
    );
  }
}
