import type { FormId, RegionCode, Scope, UnitClass } from '@gongkai/domain';
import { regionRange } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { toRegionCode } from '../../database/column-types';
import { withinScope } from '../../http/scope';

/** A unit of a year's roster with its report, if any; `deadline` is null for a report outside the roster. */
export type RegisterLine = {
  unitId: string;
  unitName: string;
  unitClass: UnitClass;
  region: RegionCode;
  regionName: string;
  due: boolean;
  deadline: string | null;
  reportId: string | null;
  version: number | null;
  format: FormId | null;
  receivedAt: Date | null;
  publishedOn: string | null;
  late: boolean | null;
  errors: number | null;
  warnings: number | null;
  undetermined: number | null;
  demo: boolean;
};

type Row = Omit<RegisterLine, 'region'> & { code: number };

const WITHIN = 'year = $1 and region_code >= $2 and region_code < $3';

@Injectable()
export class RegisterRepository {
  constructor(private readonly database: DataSource) {}

  /** Units of the region's subtree that had to report for the year or did, by code and name. */
  async lines(scope: Scope, region: RegionCode, year: number): Promise<RegisterLine[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    const rows: Row[] = await this.database.query(
      `select u.id as "unitId", u.name as "unitName", u.unit_class as "unitClass", e.code, g.name as "regionName",
         e.due, e.deadline, e.id as "reportId", e.current_version as version, e.format, e.received_at as "receivedAt",
         e.published_on as "publishedOn", f.late, f.errors, f.warnings, f.undetermined_count as undetermined, u.demo
       from (
         select shard_key, unit_id, coalesce(r.region_code, p.region_code) as code, coalesce(r.due, false) as due,
           r.deadline, p.id, p.current_version, p.format, p.received_at, p.published_on
         from (select * from roster_entry where ${WITHIN}) r
         full join (select * from report where ${WITHIN}) p using (shard_key, unit_id)
       ) e
       join unit u on u.shard_key = e.shard_key and u.id = e.unit_id
       join region g on g.code = e.code
       left join report_fact f on f.shard_key = e.shard_key and f.report_id = e.id
       order by e.code, u.name`,
      [year, from, to],
    );
    return rows.map(({ code, ...row }) => ({ ...row, region: toRegionCode(code) }));
  }
}
