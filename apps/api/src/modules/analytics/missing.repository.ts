import { type RegionCode, regionLevel, regionRange, type Scope, type UnitClass } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { fromRegionCode, toRegionCode } from '../../database/column-types';
import { withinScope } from '../../http/scope';
import { PreparedRepository } from './prepared.repository';
import type { Years } from './rollup.repository';

export type MissingUnit = {
  id: string;
  name: string;
  unitClass: UnitClass;
  region: RegionCode;
  regionName: string;
  deadline: string;
  overdue: boolean;
};

/** How many units there are, by region one level below (or by the region itself). */
export type UnitCount = { region: RegionCode; year: number; units: number };

/** Roster entries of the range that owe a report which is not there; `years` is a condition on `r.year`. */
const owed = (years: string) => `roster_entry r
  where ${years} and r.region_code >= $2 and r.region_code < $3 and r.due
    and not exists (
      select 1 from report p where p.shard_key = r.shard_key and p.unit_id = r.unit_id and p.year = r.year)`;

/** One year as an equality, so that the index gives the entries in the order of their codes. */
const OWED_IN_YEAR = owed('r.year = $1');
const OWED = owed('r.year between $1 and $4');

/** Roster entries of exempt units that reported all the same; a small index knows who is exempt. */
const UNASKED = `roster_entry r
  where r.year between $1 and $4 and r.region_code >= $2 and r.region_code < $3 and not r.due
    and exists (select 1 from report p where p.shard_key = r.shard_key and p.unit_id = r.unit_id and p.year = r.year)`;

/** Width of the children's codes: province, city, county, town. */
const CHILD_WIDTH = { nation: 10 ** 10, province: 10 ** 8, city: 10 ** 6, county: 10 ** 3, town: 10 ** 3 };

/** Units that owe a report. `today` is an ISO day; a unit is overdue from the day after its deadline. */
@Injectable()
export class MissingRepository {
  constructor(private readonly prepared: PreparedRepository) {}

  /** The first units by code, and how many there are. */
  async units(scope: Scope, region: RegionCode, year: number, today: string, limit: number): Promise<MissingUnit[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    const rows = await this.prepared.rows<
      Omit<MissingUnit, 'region' | 'regionName' | 'unitClass'> & {
        code: number;
        region_name: string;
        unit_class: UnitClass;
      }
    >(
      `select u.id, u.name, u.unit_class, m.region_code as code, g.name as region_name, m.deadline, m.deadline < $4 as overdue
       from (select * from ${OWED_IN_YEAR} order by r.region_code limit $5) m
       join unit u on u.shard_key = m.shard_key and u.id = m.unit_id join region g on g.code = m.region_code
       order by m.region_code, u.name`,
      [year, from, to, today, limit],
    );
    return rows.map(({ code, region_name, unit_class, ...row }) => ({
      ...row,
      unitClass: unit_class,
      region: toRegionCode(code),
      regionName: region_name,
    }));
  }

  /** How many units owe a report, overdue or not. */
  async count(scope: Scope, region: RegionCode, year: number): Promise<number> {
    const { from, to } = regionRange(withinScope(scope, region));
    const [row] = await this.prepared.rows<{ owed: number }>(`select count(*)::int as owed from ${OWED_IN_YEAR}`, [
      year,
      from,
      to,
    ]);
    return row?.owed ?? 0;
  }

  /** Overdue units of the region by year. */
  overdue(scope: Scope, region: RegionCode, years: Years, today: string): Promise<UnitCount[]> {
    return this.countBy('$5::bigint', `${OWED} and r.deadline < $6`, scope, region, years, [
      fromRegionCode(region),
      today,
    ]);
  }

  /** Overdue units by region one level below and year. */
  overdueByChild(scope: Scope, region: RegionCode, years: Years, today: string): Promise<UnitCount[]> {
    return this.countBy(childOf(region), `${OWED} and r.deadline < $5`, scope, region, years, [today]);
  }

  /** Units that reported although they are exempt, by year: they are received but were not due. */
  unasked(scope: Scope, region: RegionCode, years: Years): Promise<UnitCount[]> {
    return this.countBy('$5::bigint', UNASKED, scope, region, years, [fromRegionCode(region)]);
  }

  /** The same by region one level below and year. */
  unaskedByChild(scope: Scope, region: RegionCode, years: Years): Promise<UnitCount[]> {
    return this.countBy(childOf(region), UNASKED, scope, region, years, []);
  }

  private async countBy(
    code: string,
    entries: string,
    scope: Scope,
    region: RegionCode,
    years: Years,
    more: unknown[],
  ): Promise<UnitCount[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    const rows = await this.prepared.rows<{ code: number; year: number; units: number }>(
      `select ${code} as code, r.year, count(*)::int as units from ${entries} group by 1, 2`,
      [years.from, from, to, years.to, ...more],
    );
    return rows.map(({ code: stored, year, units }) => ({ region: toRegionCode(stored), year, units }));
  }
}

/** Code of the region one level below to which a roster entry belongs. */
function childOf(region: RegionCode): string {
  const width = CHILD_WIDTH[regionLevel(region)];
  return `r.region_code / ${width} * ${width}`;
}
