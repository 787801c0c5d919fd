import { NARRATIVE_MEASURES, type RegionCode, regionLevel, regionRange, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { toRegionCode } from '../../database/column-types';
import { withinScope } from '../../http/scope';
import { PreparedRepository } from './prepared.repository';
import type { Years } from './rollup.repository';
import type { Tally, TallyColumns } from './tally';

/** One unit in one year: a tally of at most one report. */
export type UnitTally = Tally & {
  unitId: string;
  unitName: string;
  region: RegionCode;
  regionName: string;
  reportId: string | null;
  /** A government's report on its whole region: it states nothing of its own beside the units it sums up. */
  isSummary: boolean;
};

type Row = {
  unit_id: string;
  unit_name: string;
  code: number;
  region_name: string;
  report_id: string | null;
  is_summary: boolean;
  year: number;
  due: number;
  late: number;
  with_errors: number;
  figures: (number | null)[];
  narrative: (number | null)[];
  failed: number[];
  undetermined: number[];
};

/** Width of a county's code range: a city's own units have codes below its first county. */
const COUNTY = 1_000_000;

/** Units of the roster with their reports, from facts: only below a county, a town, or a city's own offices. */
@Injectable()
export class UnitTallyRepository {
  constructor(private readonly prepared: PreparedRepository) {}

  /** Every unit of the region's subtree that had to report or did, by code, name and year. */
  units(scope: Scope, region: RegionCode, years: Years, columns: TallyColumns): Promise<UnitTally[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    return this.between(from, to, years, columns);
  }

  /** Units that hang on a city itself and on none of its counties. */
  async ownUnits(scope: Scope, region: RegionCode, years: Years, columns: TallyColumns): Promise<UnitTally[]> {
    const { from } = regionRange(withinScope(scope, region));
    return regionLevel(region) === 'city' ? this.between(from, from + COUNTY, years, columns) : [];
  }

  private async between(from: number, to: number, years: Years, columns: TallyColumns): Promise<UnitTally[]> {
    const rows = await this.prepared.rows<Row>(text(columns), [years.from, years.to, from, to]);
    return rows.map((row) => toTally(row, columns));
  }
}

function text({ figures, narrative, rules }: TallyColumns): string {
  const elements = (column: string, places: readonly number[]) =>
    `array[${places.map((place) => `case when not f.is_summary then f.${column}[${place + 1}] end`).join(', ')}]::bigint[]`;
  const told = narrative ? NARRATIVE_MEASURES.map((_, index) => index) : [];
  const within = 'year between $1 and $2 and region_code >= $3 and region_code < $4';
  return `select u.id as unit_id, u.name as unit_name, e.code, g.name as region_name, e.report_id, e.is_summary, e.year, e.due,
      e.late, e.with_errors, e.figures, e.narrative, e.failed, e.undetermined
    from (
      select shard_key, unit_id, year, coalesce(r.region_code, f.region_code) as code,
        coalesce(r.due, false)::int as due, f.report_id, coalesce(f.is_summary, false) as is_summary,
        coalesce(f.late, false)::int as late,
        (coalesce(f.errors, 0) > 0)::int as with_errors, ${elements('figures', figures)} as figures,
        ${elements('narrative', told)} as narrative,
        ${rules.length > 0 ? "coalesce(f.failed, '{}')" : "'{}'::int[]"} as failed,
        ${rules.length > 0 ? "coalesce(f.undetermined, '{}')" : "'{}'::int[]"} as undetermined
      from (select * from roster_entry where ${within}) r
      full join (select * from report_fact where ${within}) f using (shard_key, unit_id, year)
    ) e
    join unit u on u.shard_key = e.shard_key and u.id = e.unit_id
    join region g on g.code = e.code
    where e.due = 1 or e.report_id is not null
    order by e.code, u.name, e.year`;
}

function toTally(row: Row, columns: TallyColumns): UnitTally {
  const stated = (values: (number | null)[]) => values.map((value) => (value === null ? 0 : 1));
  const known = (values: (number | null)[]) => values.map((value) => value ?? 0);
  const marks = (ordinals: number[]) => columns.rules.map((rule) => (ordinals.includes(rule) ? 1 : 0));
  return {
    unitId: row.unit_id,
    unitName: row.unit_name,
    region: toRegionCode(row.code),
    regionName: row.region_name,
    reportId: row.report_id,
    isSummary: row.is_summary,
    year: row.year,
    due: row.due,
    received: row.report_id === null ? 0 : 1,
    late: row.late,
    withErrors: row.with_errors,
    figures: known(row.figures),
    stated: stated(row.figures),
    narrative: known(row.narrative),
    narrativeStated: stated(row.narrative),
    failed: marks(row.failed),
    undetermined: marks(row.undetermined),
  };
}
