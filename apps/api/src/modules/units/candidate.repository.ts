import type { RegionCode, Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { scopeRange } from '../../database/code-range';
import { toRegionCode } from '../../database/column-types';
import type { Candidate, KnownName } from './matching/match-organ';
import { organKey } from './matching/organ-key';
import type { SearchTerms } from './matching/search-terms';

type Row = {
  id: string | null;
  name: string | null;
  aliases: string[] | null;
  former_names: { name: string; until: number | null }[] | null;
  region_code: number;
  region_name: string;
  ancestors: string[];
  in_roster: boolean;
};

const MOST = 300;

const ANCESTORS = `array(
  select a.name from region a where a.code in (r.code / 10000000000 * 10000000000, r.code / 100000000 * 100000000,
    r.code / 1000000 * 1000000) and a.code <> r.code and a.code > 0 order by a.level)`;

const COLUMNS = `u.id, u.name, u.aliases, u.former_names, r.code as region_code, r.name as region_name,
  ${ANCESTORS} as ancestors, e.unit_id is not null as in_roster`;

/**
 * Units that meet a condition, where they stand in the year. `$1` year, `$2`–`$3` scope. They are found before anything is
 * joined to them: few bear a name, but the planner cannot know how few.
 */
const units = (where: string) => `
  with u as materialized (select * from unit u where ${where})
  select ${COLUMNS} from u
  left join roster_entry e on e.shard_key = u.shard_key and e.unit_id = u.id and e.year = $1
  join region r on r.code = coalesce(e.region_code, u.region_code)
  where r.code >= $2 and r.code < $3 order by r.code, u.id limit ${MOST}`;

/** Places that meet a condition, with their government, if it is registered. */
const places = (where: string) => `
  with r as materialized (select * from region r where r.code > 0 and r.code >= $2 and r.code < $3 and ${where})
  select ${COLUMNS} from r
  left join lateral (
    select * from unit g where g.region_code = r.code and g.unit_class in ('government', 'town', 'street')
    order by g.created_at limit 1) u on true
  left join roster_entry e on e.shard_key = u.shard_key and e.unit_id = u.id and e.year = $1
  order by r.code, u.id limit ${MOST}`;

/** Looks up which organs of a scope a mention can mean. */
@Injectable()
export class CandidateRepository {
  constructor(private readonly database: DataSource) {}

  /** Units and places that bear exactly one of the names looked for. */
  async named(scope: Scope, terms: SearchTerms, year: number): Promise<Candidate[]> {
    return this.both(
      scope,
      year,
      { where: 'u.name_keys && $4::text[]', value: terms.keys },
      { where: 'r.name = any($4::text[])', value: terms.places },
    );
  }

  /** Units with the same ending or another name of the same department, and places that differ in few characters. */
  async alike(scope: Scope, terms: SearchTerms, year: number): Promise<Candidate[]> {
    return this.both(
      scope,
      year,
      {
        where: `exists (select 1 from unnest(u.name_keys) k where k like any($4::text[]))`,
        value: terms.endings.map((ending) => `%${ending}`),
      },
      {
        where: `length(r.name) >= 3 and (right(r.name, 3) = right($4, 3) or strpos($4, left(r.name, 3)) > 0)`,
        value: terms.key,
      },
    );
  }

  /** Which of the names some place of the country really bears. */
  async realNames(names: string[]): Promise<Set<string>> {
    const rows: { name: string }[] = await this.database.query(
      'select distinct name from region where name = any($1::text[])',
      [names],
    );
    return new Set(rows.map(({ name }) => name));
  }

  private async both(
    scope: Scope,
    year: number,
    ofUnit: { where: string; value: string[] },
    ofPlace: { where: string; value: string[] | string },
  ): Promise<Candidate[]> {
    const { from, to } = scopeRange(scope);
    const read = (sql: string, value: string[] | string): Promise<Row[]> =>
      this.database.query(sql, [year, from, to, value]);
    const [ofUnits, ofPlaces] = await Promise.all([
      read(units(ofUnit.where), ofUnit.value),
      read(places(ofPlace.where), ofPlace.value),
    ]);
    const registered = new Set(ofUnits.map(({ id }) => id));
    return [...ofUnits, ...ofPlaces.filter(({ id }) => id === null || !registered.has(id))].map(toCandidate);
  }
}

function toCandidate(row: Row): Candidate {
  const place: KnownName = { text: row.region_name, kind: 'name', until: null };
  const region: RegionCode = toRegionCode(row.region_code);
  if (row.id === null || row.name === null)
    return { unitId: null, region, name: row.region_name, names: [place], path: row.ancestors, inRoster: false };
  const isGovernment = organKey(row.name).endsWith(organKey(row.region_name));
  return {
    unitId: row.id,
    region,
    name: row.name,
    names: [
      { text: row.name, kind: 'name', until: null },
      ...(isGovernment ? [place] : []),
      ...(row.aliases ?? []).map((text): KnownName => ({ text, kind: 'alias', until: null })),
      ...(row.former_names ?? []).map(({ name, until }): KnownName => ({ text: name, kind: 'former', until })),
    ],
    path: isGovernment ? row.ancestors : [...row.ancestors, row.region_name],
    inRoster: row.in_roster,
  };
}
