import { NATION_CODE, type RegionCode, regionPath, regionRange, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { fromRegionCode, toRegionCode } from '../../database/column-types';
import type { Transaction } from '../../database/transaction';
import { withinScope } from '../../http/scope';
import type { StoredSetting } from './effective-settings';

/** One setting to write; value null takes it back. */
export type SettingWrite = { key: string; value: unknown };

export type LoggedChange = {
  at: Date;
  actor: string;
  region: RegionCode;
  regionName: string;
  year: number;
  key: string;
  before: unknown;
  after: unknown;
  note: string;
};

const LOG_SHOWN = 200;

@Injectable()
export class SettingRepository {
  constructor(private readonly database: DataSource) {}

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /**
   * What the places above a region and the region itself set for every year and for one. Not narrowed to a scope: the
   * settings of the nation hold for everybody.
   */
  async layers(region: RegionCode, year: number, tx: Transaction = this.database.manager): Promise<StoredSetting[]> {
    const rows: (Omit<StoredSetting, 'region'> & { code: number })[] = await tx.query(
      `select s.region_code as code, g.name as "regionName", s.year, s.key, s.value
       from setting s join region g on g.code = s.region_code
       where s.region_code = any($1) and s.year in (0, $2)`,
      [regionPath(region).map(fromRegionCode), year],
    );
    return rows.map(({ code, ...row }) => ({ ...row, region: toRegionCode(code) }));
  }

  /** Like `layers`, for every place of a region's subtree: what is set in it and at the places above it. */
  async within(region: RegionCode, year: number, tx: Transaction = this.database.manager): Promise<StoredSetting[]> {
    const rows: (Omit<StoredSetting, 'region'> & { code: number })[] = await tx.query(
      `select s.region_code as code, g.name as "regionName", s.year, s.key, s.value
       from setting s join region g on g.code = s.region_code
       where s.year in (0, $2) and ($3 or s.region_code = any($1) or (s.region_code >= $4 and s.region_code < $5))`,
      [regionPath(region).map(fromRegionCode), year, region === NATION_CODE, ...rangeOf(region)],
    );
    return rows.map(({ code, ...row }) => ({ ...row, region: toRegionCode(code) }));
  }

  /** Writes settings of one place and year, and the log of what they were. */
  async write(
    tx: Transaction,
    scope: Scope,
    at: { region: RegionCode; year: number; actor: string; note: string },
    writes: SettingWrite[],
  ): Promise<void> {
    const place = [fromRegionCode(withinScope(scope, at.region)), at.year];
    for (const { key, value } of writes) {
      const after = value === null ? null : JSON.stringify(value);
      await tx.query(
        `insert into setting_change (actor, region_code, year, key, before, after, note)
         select $1, $2, $3, $4, (select value from setting where region_code = $2 and year = $3 and key = $4), $5, $6`,
        [at.actor, ...place, key, after, at.note],
      );
      if (after === null)
        await tx.query('delete from setting where region_code = $1 and year = $2 and key = $3', [...place, key]);
      else
        await tx.query(
          `insert into setting (region_code, year, key, value) values ($1, $2, $3, $4)
           on conflict (region_code, year, key) do update set value = excluded.value`,
          [...place, key, after],
        );
    }
  }

  /** Changes made in the region's subtree and at the places above it, newest first. */
  async log(scope: Scope, region: RegionCode): Promise<LoggedChange[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    const rows: (Omit<LoggedChange, 'region'> & { code: number })[] = await this.database.query(
      `select c.at, c.actor, c.region_code as code, g.name as "regionName", c.year, c.key, c.before, c.after, c.note
       from setting_change c join region g on g.code = c.region_code
       where (c.region_code >= $1 and c.region_code < $2) or c.region_code = any($3)
       order by c.id desc limit ${LOG_SHOWN}`,
      [from, to, regionPath(region).map(fromRegionCode)],
    );
    return rows.map(({ code, ...row }) => ({ ...row, region: toRegionCode(code) }));
  }

  async regionName(region: RegionCode): Promise<string> {
    const rows: { name: string }[] = await this.database.query('select name from region where code = $1', [
      fromRegionCode(region),
    ]);
    return rows[0]?.name ?? region;
  }
}

function rangeOf(region: RegionCode): [number, number] {
  const { from, to } = regionRange(region);
  return [from, to];
}
