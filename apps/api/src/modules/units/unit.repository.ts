import type { Unit } from '@gongkai/contracts';
import { exemptionOf, type RegionCode, type Scope, type UnitClass } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { clampedRange, scopeRange } from '../../database/code-range';
import { fromRegionCode, toRegionCode } from '../../database/column-types';
import { isUuid } from '../../database/uuid';

/** A unit with its duty in one year, if it is in that year's roster. */
export type RosterUnit = {
  shardKey: number;
  id: string;
  name: string;
  unitClass: UnitClass;
  regionCode: RegionCode;
  /** Years or days between which the unit exists; null where it was always there, or is there still. */
  founded: string | null;
  closed: string | null;
  duty: Duty | null;
  demo: boolean;
};

/** A unit's duty to report for a year; `exemption` says why none is due. `deadline` is the last day, with grace. */
export type Duty = { due: boolean; deadline: string; exemption: string | null };

export type NewUnit = {
  id: string;
  name: string;
  unitClass: UnitClass;
  regionCode: RegionCode;
  aliases: string[];
  formerNames: FormerName[];
  nameKeys: string[];
  demo: boolean;
};

/** A name that a unit bore up to and including the year `until`; null if nobody knows until when. */
export type FormerName = { name: string; until: number | null };

export type NewDuty = {
  shardKey: number;
  unitId: string;
  year: number;
  regionCode: RegionCode;
  deadline: string;
};

type Row = {
  shard_key: number;
  id: string;
  name: string;
  unit_class: UnitClass;
  region_code: number;
  demo: boolean;
  due: boolean | null;
  deadline: string | null;
  exemption: string | null;
  founded: string | null;
  closed: string | null;
  year: number;
};

const LISTED = 2000;

/** In a year a unit stands where the roster says; without an entry, where it was registered. */
const SELECT = `
  select u.shard_key, u.id, u.name, u.unit_class, coalesce(e.region_code, u.region_code) as region_code, u.demo,
    e.due, e.deadline, e.exemption, u.founded, u.closed, $1::int as year
  from unit u left join roster_entry e on e.shard_key = u.shard_key and e.unit_id = u.id and e.year = $1`;

@Injectable()
export class UnitRepository {
  constructor(private readonly database: DataSource) {}

  /** Units of a region's subtree, of one year's roster if a year is given; `text` is part of a name or alias. */
  async list(scope: Scope, region: RegionCode, year: number | null, text: string | null): Promise<Unit[]> {
    const { from, to } = clampedRange(scope, region);
    const rows: (Row & { region_name: string })[] = await this.database.query(
      `select unit.*, g.name as region_name from (${SELECT}) unit join region g on g.code = unit.region_code
       where unit.region_code >= $2 and unit.region_code < $3 and ($1::int is null or unit.due is not null)
         and ($4::text is null or exists (
           select 1 from unit n where n.shard_key = unit.shard_key and n.id = unit.id
             and (strpos(n.name, $4) > 0 or strpos(array_to_string(n.aliases, ' '), $4) > 0)))
       order by unit.region_code, unit.name limit ${LISTED}`,
      [year, from, to, text],
    );
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      region: toRegionCode(row.region_code),
      regionName: row.region_name,
      unitClass: row.unit_class,
    }));
  }

  /** A unit of the scope by id, or null. */
  async byId(scope: Scope, id: string, year: number): Promise<RosterUnit | null> {
    if (!isUuid(id)) return null;
    const { from, to } = scopeRange(scope);
    const rows: Row[] = await this.database.query(
      `${SELECT} where u.id = $4
         and coalesce(e.region_code, u.region_code) >= $2 and coalesce(e.region_code, u.region_code) < $3`,
      [year, from, to, id],
    );
    return rows[0] ? toRosterUnit(rows[0]) : null;
  }

  /** A place of the scope with the names of its ancestors, outermost first; null if there is none. */
  async placeByCode(scope: Scope, code: RegionCode): Promise<Place | null> {
    const { from, to } = scopeRange(scope);
    const rows: { code: number; name: string; demo: boolean; ancestors: string[] }[] = await this.database.query(
      `select r.code, r.name, r.demo, array(
         select a.name from region a where a.code in (r.code / 10000000000 * 10000000000,
           r.code / 100000000 * 100000000, r.code / 1000000 * 1000000) and a.code <> r.code and a.code > 0 order by a.level
       ) as ancestors
       from region r where r.code = $1 and r.code > 0 and r.code >= $2 and r.code < $3`,
      [fromRegionCode(code), from, to],
    );
    return rows[0] ? { ...rows[0], code: toRegionCode(rows[0].code) } : null;
  }

  /** The government of a place (town, street office, county …), or null if none is registered yet. */
  async governmentOf(tx: EntityManager, region: RegionCode, year: number): Promise<RosterUnit | null> {
    const rows: Row[] = await tx.query(
      `${SELECT} where u.region_code = $2 and u.unit_class in ('government', 'town', 'street') order by u.created_at limit 1`,
      [year, fromRegionCode(region)],
    );
    return rows[0] ? toRosterUnit(rows[0]) : null;
  }

  /** Runs `work` alone among all processes that register something at this place. */
  async alone<T>(region: RegionCode, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.database.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [fromRegionCode(region)]);
      return work(tx);
    });
  }

  transaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** Adds units, or renames those that are there; the shard key is the county of the region and never changes. */
  async addUnits(tx: EntityManager, units: NewUnit[]): Promise<void> {
    await tx.query(
      `insert into unit (shard_key, id, name, unit_class, region_code, aliases, former_names, name_keys, demo)
       select region_code / 1000000, id, name, unit_class, region_code, aliases, former_names, name_keys, demo
       from json_to_recordset($1::json) as given(
         id uuid, name text, unit_class text, region_code bigint, aliases text[], former_names jsonb, name_keys text[],
         demo boolean)
       on conflict (shard_key, id) do update set name = excluded.name, aliases = excluded.aliases,
         former_names = excluded.former_names, name_keys = excluded.name_keys`,
      [
        JSON.stringify(
          units.map((unit) => ({
            id: unit.id,
            name: unit.name,
            unit_class: unit.unitClass,
            region_code: fromRegionCode(unit.regionCode),
            aliases: unit.aliases,
            former_names: unit.formerNames,
            name_keys: unit.nameKeys,
            demo: unit.demo,
          })),
        ),
      ],
    );
  }

  /** Adds duties to report; what the roster already says stays. Whether a report is due the database works out. */
  async addDuties(tx: EntityManager, duties: NewDuty[]): Promise<void> {
    await tx.query(
      `insert into roster_entry (shard_key, unit_id, year, region_code, deadline)
       select * from unnest($1::int[], $2::uuid[], $3::smallint[], $4::bigint[], $5::date[])
       on conflict do nothing`,
      [
        duties.map((duty) => duty.shardKey),
        duties.map((duty) => duty.unitId),
        duties.map((duty) => duty.year),
        duties.map((duty) => fromRegionCode(duty.regionCode)),
        duties.map((duty) => duty.deadline),
      ],
    );
  }

  /** The manager outside any transaction. */
  get manager(): EntityManager {
    return this.database.manager;
  }
}

export type Place = { code: RegionCode; name: string; demo: boolean; ancestors: string[] };

const toRosterUnit = (row: Row): RosterUnit => ({
  shardKey: row.shard_key,
  id: row.id,
  name: row.name,
  unitClass: row.unit_class,
  regionCode: toRegionCode(row.region_code),
  founded: row.founded,
  closed: row.closed,
  duty: dutyOf(row),
  demo: row.demo,
});

function dutyOf({ due, deadline, exemption, founded, closed, year }: Row): Duty | null {
  if (due === null || deadline === null) return null;
  return { due, deadline, exemption: exemptionOf({ founded, closed, excused: exemption }, year, deadline) };
}
