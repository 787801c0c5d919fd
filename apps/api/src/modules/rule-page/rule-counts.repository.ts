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

/** Each report once: a rule that stands in none of the three arrays passed. $1 is the rule's ordinal. */
const COUNTS = `count(*)::int as received,
  (count(*) filter (where $1 = any(failed)))::int as fail,
  (count(*) filter (where $1 = any(undetermined)))::int as undetermined,
  (count(*) filter (where $1 = any(not_applicable)))::int as "notApplicable",
  (count(*) filter (where not ($1 = any(failed) or $1 = any(undetermined) or $1 = any(not_applicable))))::int as pass`;

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
      `select year, ${COUNTS} from report_fact
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
         select region_code / ${width} * ${width} as code, ${COUNTS} from report_fact
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
         select shard_key, unit_id as "unitId", report_id as "reportId", region_code as code, ${COUNTS} from report_fact
         where year = $2 and region_code >= $3 and region_code < $4 group by 1, 2, 3, 4
       ) part join unit u on u.shard_key = part.shard_key and u.id = part."unitId" order by part.code, u.name`,
      [ordinal, year, from, to],
    );
    return rows.map(({ code, ...row }) => ({ ...row, region: toRegionCode(code) }));
  }
}
