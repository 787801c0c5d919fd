import { NATION_CODE, type RegionCode, regionRange, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { toRegionCode } from '../../database/column-types';

export type RegionYear = { region: RegionCode; year: number };

/** Where the dashboard opens: places and years that hold reports. */
@Injectable()
export class HomeRepository {
  constructor(private readonly database: DataSource) {}

  /** City of the demonstration with its latest year, or null when no demonstration report is there. */
  async demoCity(): Promise<RegionYear | null> {
    const [row]: { region_code: string; year: number }[] = await this.database.query(
      `select region_code, year from region_rollup
       where region_code >= 990000000000 and region_code % 100000000 = 0 and region_code % 10000000000 <> 0
         and received > 0
       order by year desc, region_code limit 1`,
    );
    return row ? { region: toRegionCode(row.region_code), year: row.year } : null;
  }

  /** Latest year with a report in the scope, or null. */
  async latestYear(scope: Scope): Promise<number | null> {
    const { from, to } = regionRange(scope.region);
    const [row]: { year: number }[] = await this.database.query(
      `select year from report where region_code >= $1 and region_code < $2 order by year desc limit 1`,
      [from, to],
    );
    return row?.year ?? null;
  }

  async regionName(region: RegionCode): Promise<string> {
    const [row]: { name: string }[] = await this.database.query('select name from region where code = $1', [
      Number(region),
    ]);
    return row?.name ?? (region === NATION_CODE ? '全国' : region);
  }
}
