import type { RegionCode, Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource } from 'typeorm';
import { scopeRange } from '../../database/code-range';
import { toRegionCode } from '../../database/column-types';
import type { Candidate, KnownName } from './matching/match-organ';
import { organKey } from './matching/organ-key';
import type { SearchTerms } from './matching/search-terms';

type Row = {
  search: number;
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

/** One search: what to look for in which scope and year. `ofUnits` and `ofPlaces` mean what the conditions make of them. */
type Search = { scope: Scope; year: number; ofUnits: string[]; ofPlaces: string[] };

const ASKED = `json_to_recordset($1::json) as asked(search int, year int, "from" bigint, "to" bigint, "ofUnits" text[],
  "ofPlaces" text[])`;

/**
 * Units that meet a condition, where they stand in the year. They are found before anything is joined to them: few bear a
 * name, but the planner cannot know how few.
 */
const unitsWhere = (condition: string) => `
  select asked.search, found.* from ${ASKED} cross join lateral (
    with u as materialized (select * from unit u where ${condition})
    select ${COLUMNS} from u
    left join roster_entry e on e.shard_key = u.shard_key and e.unit_id = u.id and e.year = asked.year
    join region r on r.code = coalesce(e.region_code, u.region_code)
    where r.code >= asked."from" and r.code < asked."to" order by r.code, u.id limit ${MOST}
  ) found`;

/** Places that meet a condition, with their government, if it is registered. */
const placesWhere = (condition: string) => `
  select asked.search, found.* from ${ASKED} cross join lateral (
    with r as materialized (
      select * from region r where r.code > 0 and r.code >= asked."from" and r.code < asked."to" and ${condition})
    select ${COLUMNS} from r
    left join lateral (
      select * from unit g where g.region_code = r.code and g.unit_class in ('government', 'town', 'street')
      order by g.created_at limit 1) u on true
    left join roster_entry e on e.shard_key = u.shard_key and e.unit_id = u.id and e.year = asked.year
    order by r.code, u.id limit ${MOST}
  ) found`;

const NAMED = {
  units: unitsWhere('u.name_keys && asked."ofUnits"'),
  places: placesWhere('r.name = any(asked."ofPlaces")'),
};

const ALIKE = {
  units: unitsWhere('exists (select 1 from unnest(u.name_keys) k where k like any(asked."ofUnits"))'),
  places: placesWhere(`length(r.name) >= 3 and (right(r.name, 3) = right(asked."ofPlaces"[1], 3)
    or strpos(asked."ofPlaces"[1], left(r.name, 3)) > 0)`),
};

/** Looks up which organs of a scope a mention can mean. */
@Injectable()
export class CandidateRepository {
  /** Files that come together are asked about together: planning one such search costs more than making twenty. */
  private readonly exact = new DataLoader<Search, Candidate[]>((searches) => this.search(NAMED, searches), {
    cache: false,
  });

  constructor(private readonly database: DataSource) {}

  /** Units and places that bear exactly one of the names looked for. */
  async named(scope: Scope, terms: SearchTerms, year: number): Promise<Candidate[]> {
    return this.exact.load({ scope, year, ofUnits: terms.keys, ofPlaces: terms.places });
  }

  /** Units with the same ending or another name of the same department, and places that differ in few characters. */
  async alike(scope: Scope, terms: SearchTerms, year: number): Promise<Candidate[]> {
    const ofUnits = terms.endings.map((ending) => `%${ending}`);
    const [found] = await this.search(ALIKE, [{ scope, year, ofUnits, ofPlaces: [terms.key] }]);
    return found ?? [];
  }

  /** Which of the names some place of the country really bears. */
  async realNames(names: string[]): Promise<Set<string>> {
    const rows: { name: string }[] = await this.database.query(
      'select distinct name from region where name = any($1::text[])',
      [names],
    );
    return new Set(rows.map(({ name }) => name));
  }

  private async search(sql: typeof NAMED, searches: readonly Search[]): Promise<Candidate[][]> {
    const asked = searches.map(({ scope, ...rest }, search) => ({ search, ...scopeRange(scope), ...rest }));
    const read = (statement: string): Promise<Row[]> => this.database.query(statement, [JSON.stringify(asked)]);
    const [ofUnits, ofPlaces] = await Promise.all([read(sql.units), read(sql.places)]);
    return searches.map((_, search) => {
      const units = ofUnits.filter((row) => row.search === search);
      const registered = new Set(units.map(({ id }) => id));
      const places = ofPlaces.filter((row) => row.search === search && (row.id === null || !registered.has(row.id)));
      return [...units, ...places].map(toCandidate);
    });
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
