import type { Region, RegionDetail } from '@gongkai/contracts';
import { REGION_LEVELS, type RegionCode, regionPath, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { clampedRange, scopeRange } from '../../database/code-range';
import { fromRegionCode, toRegionCode } from '../../database/column-types';
import type { RegionRow } from './region-list';

type Row = { code: number; name: string; level: number; demo: boolean; has_children: boolean };

const COLUMNS = `r.code, r.name, r.level, r.demo, exists (select 1 from region c where c.parent = r.code) as has_children`;
const LISTED_STATE = 'regions.sha256';
const HITS = 20;

/** The tree of division codes. Every read is limited to the caller's subtree. */
@Injectable()
export class RegionRepository {
  constructor(private readonly database: DataSource) {}

  /** Regions one level below `parent`, in code order. */
  async children(scope: Scope, parent: RegionCode): Promise<Region[]> {
    const { from, to } = scopeRange(scope);
    const rows: Row[] = await this.database.query(
      `select ${COLUMNS} from region r where r.parent = $1 and r.code >= $2 and r.code < $3 order by r.code`,
      [fromRegionCode(parent), from, to],
    );
    return rows.map(toRegion);
  }

  /** The region and its ancestors within the scope, outermost first; empty if the scope does not hold it. */
  async lineage(scope: Scope, code: RegionCode): Promise<Region[]> {
    const { from, to } = scopeRange(scope);
    const rows: Row[] = await this.database.query(
      `select ${COLUMNS} from region r where r.code = any($1) and r.code >= $2 and r.code < $3 order by r.level`,
      [regionPath(code).map(fromRegionCode), from, to],
    );
    return rows.map(toRegion);
  }

  /** Years in which units below the region have to report or did, newest first. */
  async years(scope: Scope, code: RegionCode): Promise<RegionDetail['years']> {
    const { from, to } = clampedRange(scope, code);
    const rows: { year: number }[] = await this.database.query(
      `select distinct year from region_rollup
       where (due > 0 or received > 0) and region_code >= $1 and region_code < $2
       union select year from roster_entry where region_code = $3 and $3 between $1 and $2 - 1
       order by year desc`,
      [from, to, fromRegionCode(code)],
    );
    return rows.map((row) => row.year);
  }

  /** By characters anywhere in the name, or by the beginning of pinyin or initials; the best and highest first. */
  async search(scope: Scope, text: string): Promise<(Region & { path: string[] })[]> {
    const { from, to } = scopeRange(scope);
    const rows: (Row & { path: string[] })[] = await this.database.query(
      `with hit as (
         select code, name, level, demo,
           case when name = $3 or initials = $4 or pinyin = $4 then 0 when name like $5 then 1 else 2 end as rank
         from region
         where code >= $1 and code < $2 and (name like $6 or pinyin like $7 or initials like $7)
         order by rank, level, code limit ${HITS}
       )
       select ${COLUMNS}, array(
         select a.name from region a where a.code in (r.code / 10000000000 * 10000000000,
           r.code / 100000000 * 100000000, r.code / 1000000 * 1000000) and a.code <> r.code and a.code > 0 order by a.level
       ) as path
       from hit r order by r.rank, r.level, r.code`,
      [
        from,
        to,
        text,
        text.toLowerCase(),
        `${pattern(text)}%`,
        `%${pattern(text)}%`,
        `${pattern(text.toLowerCase())}%`,
      ],
    );
    return rows.map((row) => ({ ...toRegion(row), path: row.path }));
  }

  /** SHA-256 of the list that was loaded last, or null. */
  async loadedList(): Promise<string | null> {
    const rows: { value: string }[] = await this.database.query('select value from app_state where key = $1', [
      LISTED_STATE,
    ]);
    return rows[0]?.value ?? null;
  }

  /** Adds or renames some regions. */
  add(rows: RegionRow[]): Promise<void> {
    return this.database.transaction((tx) => writeRegions(tx, rows));
  }

  /** Writes a whole list in one transaction; `sha256` says afterwards which list is loaded. */
  async load(rows: RegionRow[], sha256: string, progress: (done: number) => void): Promise<void> {
    const step = 5000;
    await this.database.transaction(async (tx) => {
      for (let start = 0; start < rows.length; start += step) {
        await writeRegions(tx, rows.slice(start, start + step));
        progress(Math.min(start + step, rows.length));
      }
      await tx.query(
        `insert into app_state (key, value) values ($1, $2)
         on conflict (key) do update set value = excluded.value, changed_at = now()`,
        [LISTED_STATE, sha256],
      );
    });
    await this.database.query('analyze region');
  }
}

/** Inserts or renames regions in one statement. */
async function writeRegions(tx: EntityManager, rows: RegionRow[]): Promise<void> {
  await tx.query(
    `insert into region (code, name, level, parent, pinyin, initials, demo)
     select * from unnest($1::bigint[], $2::text[], $3::smallint[], $4::bigint[], $5::text[], $6::text[], $7::boolean[])
     on conflict (code) do update set name = excluded.name, level = excluded.level, parent = excluded.parent,
       pinyin = excluded.pinyin, initials = excluded.initials, demo = excluded.demo`,
    [
      rows.map((row) => fromRegionCode(row.code)),
      rows.map((row) => row.name),
      rows.map((row) => row.level),
      rows.map((row) => (row.parent === null ? null : fromRegionCode(row.parent))),
      rows.map((row) => row.pinyin),
      rows.map((row) => row.initials),
      rows.map((row) => row.demo),
    ],
  );
}

const pattern = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

const toRegion = (row: Row): Region => ({
  code: toRegionCode(row.code),
  name: row.name,
  level: REGION_LEVELS[row.level] ?? 'town',
  hasChildren: row.has_children,
  demo: row.demo,
});
