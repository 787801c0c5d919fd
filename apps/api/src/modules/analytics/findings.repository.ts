import type { RuleFindings } from '@gongkai/contracts';
import { type RegionCode, regionRange, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { toRegionCode } from '../../database/column-types';
import { withinScope } from '../../http/scope';
import { PreparedRepository } from './prepared.repository';

type RuleFinding = RuleFindings['findings'][number];
type Row = Omit<RuleFinding, 'region'> & { code: number };

@Injectable()
export class FindingsRepository {
  constructor(private readonly prepared: PreparedRepository) {}

  /** Findings of one rule in current versions, by region and unit. */
  async ofRule(
    scope: Scope,
    region: RegionCode,
    year: number,
    rule: string,
    outcome: string,
    limit: number,
  ): Promise<RuleFinding[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    const rows = await this.prepared.rows<Row>(
      `select f.id as "findingId", p.id as "reportId", u.id as "unitId", u.name as "unitName", p.region_code as code,
         g.name as "regionName", f.message, f.reason
       from report p
       join finding f on f.shard_key = p.shard_key and f.report_id = p.id and f.version = p.current_version
       join unit u on u.shard_key = p.shard_key and u.id = p.unit_id
       join region g on g.code = p.region_code
       where p.year = $1 and p.region_code >= $2 and p.region_code < $3 and f.rule_id = $4 and f.outcome = $5
       order by p.region_code, u.name, f.id limit $6`,
      [year, from, to, rule, outcome, limit],
    );
    return rows.map(({ code, ...row }) => ({ ...row, region: toRegionCode(code) }));
  }
}
