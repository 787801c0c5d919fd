import { NARRATIVE_MEASURES, type RegionCode, regionLevel, regionRange, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { fromRegionCode, toRegionCode } from '../../database/column-types';
import { withinScope } from '../../http/scope';
import { PreparedRepository } from './prepared.repository';
import type { Tally, TallyColumns } from './tally';

/** First and last year, inclusive. */
export type Years = { from: number; to: number };

export type RegionTally = Tally & { region: RegionCode };

type Row = Omit<Tally, 'withErrors' | 'narrativeStated'> & {
  code: number;
  with_errors: number;
  narrative_stated: number[];
};

/** Codes of city rows are divisible by this; provinces and the nation are sums of city rows. */
const CITY = 100_000_000;
const PROVINCE = 10_000_000_000;

const NARRATIVE_PLACES = NARRATIVE_MEASURES.map((_, index) => index);

/** Sums of regions from county level up, from the kept roll-ups; facts are never scanned here. */
@Injectable()
export class RollupRepository {
  constructor(private readonly prepared: PreparedRepository) {}

  /** The region as a whole, one row per year that has any unit or report. */
  async whole(scope: Scope, region: RegionCode, years: Years, columns: TallyColumns): Promise<RegionTally[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    const code = fromRegionCode(region);
    const values = [years.from, years.to, code];
    const narrow = ['city', 'county'].includes(regionLevel(region));
    const rows = await (narrow
      ? this.prepared.rows<Row>(select('$3::bigint', 'region_code = $3', columns), values)
      : this.prepared.rows<Row>(
          select('$3::bigint', `region_code % ${CITY} = 0 and region_code >= $4 and region_code < $5`, columns),
          [...values, from, to],
        ));
    return rows.map(toTally);
  }

  /**
   * The regions one level below, one row per region and year. What hangs on a nation or province itself comes under its
   * own code; what hangs on a city itself is not here (it has no row of its own) but in `UnitTallyRepository`.
   */
  async children(scope: Scope, region: RegionCode, years: Years, columns: TallyColumns): Promise<RegionTally[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    const range = 'region_code >= $3 and region_code < $4';
    const text = {
      nation: select(`region_code / ${PROVINCE} * ${PROVINCE}`, `region_code % ${CITY} = 0 and ${range}`, columns),
      province: select('region_code', `region_code % ${CITY} = 0 and ${range}`, columns),
      city: select('region_code', 'region_code > $3 and region_code < $4', columns),
      county: null,
      town: null,
    }[regionLevel(region)];
    if (text === null) return [];
    return (await this.prepared.rows<Row>(text, [years.from, years.to, from, to])).map(toTally);
  }
}

/**
 * Figures and rules are named by number, so that only what is asked for is added. One plain query level: the index
 * gives whole regions in the order of their years, and nothing wide is sorted.
 */
function select(code: string, where: string, { figures, narrative, rules }: TallyColumns): string {
  const sums = (column: string, places: readonly number[]) =>
    `array[${places.map((place) => `coalesce(sum(${column}[${place + 1}]), 0)`).join(', ')}]::bigint[] as ${column}`;
  const told = narrative ? NARRATIVE_PLACES : [];
  return `select ${code} as code, year, sum(due)::int as due, sum(received)::int as received, sum(late)::int as late,
      sum(with_errors)::int as with_errors, ${sums('figures', figures)}, ${sums('stated', figures)},
      ${sums('narrative', told)}, ${sums('narrative_stated', told)}, ${sums('failed', rules)},
      ${sums('undetermined', rules)}
    from region_rollup where year between $1 and $2 and ${where}
    group by 1, 2 having sum(due) > 0 or sum(received) > 0 order by 1, 2`;
}

function toTally({ code, with_errors, narrative_stated, ...rest }: Row): RegionTally {
  return { ...rest, region: toRegionCode(code), withErrors: with_errors, narrativeStated: narrative_stated };
}
