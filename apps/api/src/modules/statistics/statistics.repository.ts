import {
  type FormId,
  type RegionCode,
  regionRange,
  type Scope,
  type UnitClass,
  type ValueState,
} from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { toRegionCode } from '../../database/column-types';
import { withinScope } from '../../http/scope';

/** A unit of a year with the stored figures of its report; `figures` by ordinal, 万元 in 元, null is no number. */
export type UnitFigures = {
  unitId: string;
  unitName: string;
  unitClass: UnitClass;
  region: RegionCode;
  due: boolean;
  reportId: string | null;
  version: number | null;
  sha256: string | null;
  format: FormId | null;
  receivedAt: Date | null;
  late: boolean;
  withErrors: boolean;
  /** A government's report on its whole region, where others of the region have reported too. */
  isSummary: boolean;
  figures: (number | null)[] | null;
};

type Row = Omit<UnitFigures, 'region'> & { code: number };

const SELECT = `select u.id as "unitId", u.name as "unitName", u.unit_class as "unitClass", e.code, e.due,
    p.id as "reportId", p.current_version as version, v.sha256, p.format, p.received_at as "receivedAt",
    coalesce(f.late, false) as late, coalesce(f.errors, 0) > 0 as "withErrors",
    coalesce(f.is_summary, false) as "isSummary", f.figures`;

const JOINS = `join unit u on u.shard_key = e.shard_key and u.id = e.unit_id
  left join report p on p.shard_key = e.shard_key and p.unit_id = e.unit_id and p.year = e.year
  left join report_version v on v.shard_key = p.shard_key and v.report_id = p.id and v.version = p.current_version
  left join report_fact f on f.shard_key = p.shard_key and f.report_id = p.id`;

/** Units that had to report for the year or did. */
const ENTRIES = `select shard_key, unit_id, year, coalesce(r.region_code, p.region_code) as code, coalesce(r.due, false) as due
  from (select * from roster_entry where year = $1 and region_code >= $2 and region_code < $3) r
  full join (select * from report where year = $1 and region_code >= $2 and region_code < $3) p
    using (shard_key, unit_id, year)`;

@Injectable()
export class StatisticsRepository {
  constructor(private readonly database: DataSource) {}

  /** Units of the region's subtree with their figures, by code and name. */
  async units(scope: Scope, region: RegionCode, year: number): Promise<UnitFigures[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    const rows: Row[] = await this.database.query(
      `${SELECT} from (${ENTRIES}) e ${JOINS} where e.due or p.id is not null order by e.code, u.name`,
      [year, from, to],
    );
    return rows.map(toUnit);
  }

  /** One unit in one year, within the region's subtree; null if the region does not hold it. */
  async unit(scope: Scope, region: RegionCode, year: number, unitId: string): Promise<UnitFigures | null> {
    const { from, to } = regionRange(withinScope(scope, region));
    const rows: Row[] = await this.database.query(`${SELECT} from (${ENTRIES}) e ${JOINS} where u.id::text = $4`, [
      year,
      from,
      to,
      unitId,
    ]);
    const [row] = rows;
    return row ? toUnit(row) : null;
  }

  /** States of the cells that hold no number, by report and figure id; only for these reports' current versions. */
  async states(
    scope: Scope,
    region: RegionCode,
    reportIds: string[],
  ): Promise<Map<string, Record<string, ValueState>>> {
    const { from, to } = regionRange(withinScope(scope, region));
    const rows: { id: string; states: Record<string, ValueState> | null }[] = await this.database.query(
      `select p.id, (
         select jsonb_object_agg(cell.key, cell.value ->> 'state') from jsonb_each(v.extraction -> 'figures') as cell
         where cell.value ->> 'state' <> 'number'
       ) as states
       from report p
       join report_version v on v.shard_key = p.shard_key and v.report_id = p.id and v.version = p.current_version
       where p.id = any($1::uuid[]) and p.region_code >= $2 and p.region_code < $3`,
      [reportIds, from, to],
    );
    return new Map(rows.map((row) => [row.id, row.states ?? {}]));
  }
}

const toUnit = ({ code, ...row }: Row): UnitFigures => ({ ...row, region: toRegionCode(code) });
