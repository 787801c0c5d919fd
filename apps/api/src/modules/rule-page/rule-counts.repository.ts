import type { OutcomeCounts } from '@gongkai/contracts';
import { type RegionCode, regionLevel, regionRange, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { toRegionCode } from '../../database/column-types';
import { withinScope } from '../../http/scope';

export type YearCounts = OutcomeCounts & { year: number };
export type RegionCounts = OutcomeCounts & { region: RegionCode; name: string };
export type UnitCounts = RegionCounts & { unitId: string; reportId: string };

/** Width of the codes one level below. */
const CHILD_WIDTH = { nation: 10 ** 10, province: 10 ** 8, city: 10 ** 6, county: 1, town: 1 };

/** Each report once, its arrays read once: a rule that stands in none of the three passed. $1 is the rule's ordinal. */
const OUTCOMES = `(select *, case when $1 = any(failed) then 1 when $1 = any(undetermined) then 2
  when $1 = any(not_applicable) then 3 else 0 end as outcome from report_fact) fact`;

const COUNTS = `count(*)::int as received, (count(*) filter (where outcome = 0))::int as pass,
  (count(*) filter (where outcome = 1))::int as fail, (count(*) filter (where outcome = 2))::int as undetermined,
  (count(*) filter (where outcome = 3))::int as "notApplicable"`;

/** How often one rule passes, fails, does not apply or cannot be decided, from the facts of the current versions. */
@Injectable()
export class RuleCountsRepository {
  constructor(private readonly database: DataSource) {}

  /** By year, oldest first. */
  byYear(
    scope: Scope,
    region: RegionCode,
    ordinal: number,
    years: { from: number; to: number },
  ): Promise<YearCounts[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    return this.database.query(
      `select year, ${COUNTS} from ${OUTCOMES}
       where year between $2 and $3 and region_code >= $4 and region_code < $5 group by year order by year`,
      [ordinal, years.from, years.to, from, to],
    );
  }

  /** By region one level below, in code order; what hangs on the region itself comes under its own code. */
  async byRegion(scope: Scope, region: RegionCode, ordinal: number, year: number): Promise<RegionCounts[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    const width = CHILD_WIDTH[regionLevel(region)];
    const rows: (OutcomeCounts & { code: number; name: string | null })[] = await this.database.query(
      `select part.*, g.name from (
         select region_code / ${width} * ${width} as code, ${COUNTS} from ${OUTCOMES}
         where year = $2 and region_code >= $3 and region_code < $4 group by 1
       ) part left join region g on g.code = part.code order by part.code`,
      [ordinal, year, from, to],
    );
    return rows.map(({ code, name, ...counts }) => ({
      ...counts,
      region: toRegionCode(code),
      name: name ?? toRegionCode(code),
    }));
  }

  /** By unit: one report each, in code order. */
  async byUnit(scope: Scope, region: RegionCode, ordinal: number, year: number): Promise<UnitCounts[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    const rows: (Omit<UnitCounts, 'region'> & { code: number })[] = await this.database.query(
      `select part.*, u.name from (
         select shard_key, unit_id as "unitId", report_id as "reportId", region_code as code, ${COUNTS} from ${OUTCOMES}
         where year = $2 and region_code >= $3 and region_code < $4 group by 1, 2, 3, 4
       ) part join unit u on u.shard_key = part.shard_key and u.id = part."unitId" order by part.code, u.name`,
      [ordinal, year, from, to],
    );
    return rows.map(({ code, ...row }) => ({ ...row, region: toRegionCode(code) }));
  }
}
