import { type RegionCode, regionRange, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { toRegionCode } from '../../database/column-types';
import type { Transaction } from '../../database/transaction';
import { isUuid } from '../../database/uuid';
import { withinScope } from '../../http/scope';
import type { StoredDuty } from './calendar-line';

/** What a duty is changed on: the unit with the limits of its life, and its place in the year. */
export type DutyRef = {
  shardKey: number;
  unitId: string;
  region: RegionCode;
  founded: string | null;
  closed: string | null;
  onRoster: boolean;
  excused: string | null;
};

export type PublicationRef = {
  shardKey: number;
  reportId: string;
  unitId: string;
  region: RegionCode;
  year: number;
  filedOn: string | null;
  publishedOn: string | null;
  url: string | null;
};

export type Publication = Pick<PublicationRef, 'filedOn' | 'publishedOn' | 'url'>;

const WITHIN = 'year = $1 and region_code >= $2 and region_code < $3 and ($4::uuid is null or unit_id = $4)';

@Injectable()
export class CalendarRepository {
  constructor(private readonly database: DataSource) {}

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** Units of the region's subtree on the roster of the year, or with a report for it, by code and name. */
  async lines(
    scope: Scope,
    region: RegionCode,
    year: number,
    unitId: string | null = null,
    tx: Transaction = this.database.manager,
  ): Promise<StoredDuty[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    const rows: (Omit<StoredDuty, 'region'> & { code: number })[] = await tx.query(
      `select u.id as "unitId", u.name as "unitName", u.unit_class as "unitClass", e.code, g.name as "regionName", u.demo,
         e.due, e.deadline, e.excused, u.founded, u.closed, e.id as "reportId", e.current_version as version,
         e.filed_on as "filedOn", e.published_on as "publishedOn", e.url, f.errors, f.warnings,
         f.undetermined_count as undetermined
       from (
         select shard_key, unit_id, coalesce(r.region_code, p.region_code) as code, coalesce(r.due, false) as due,
           r.deadline, r.exemption as excused, p.id, p.current_version, p.filed_on, p.published_on, p.url
         from (select * from roster_entry where ${WITHIN}) r
         full join (select * from report where ${WITHIN}) p using (shard_key, unit_id)
       ) e
       join unit u on u.shard_key = e.shard_key and u.id = e.unit_id
       join region g on g.code = e.code
       left join report_fact f on f.shard_key = e.shard_key and f.report_id = e.id
       order by e.code, u.name`,
      [year, from, to, unitId],
    );
    return rows.map(({ code, ...row }) => ({ ...row, region: toRegionCode(code) }));
  }

  /** A unit locked for a change of its duty, or null; throws `outside-scope` for a unit of somebody else's region. */
  async duty(tx: Transaction, scope: Scope, unitId: string, year: number): Promise<DutyRef | null> {
    if (!isUuid(unitId)) return null;
    const [row]: (Omit<DutyRef, 'region'> & { code: number })[] = await tx.query(
      `select u.shard_key as "shardKey", u.id as "unitId", coalesce(r.region_code, u.region_code) as code, u.founded,
         u.closed, r.unit_id is not null as "onRoster", r.exemption as excused
       from unit u left join roster_entry r on r.shard_key = u.shard_key and r.unit_id = u.id and r.year = $2
       where u.id = $1 for update of u`,
      [unitId, year],
    );
    if (!row) return null;
    const { code, ...duty } = row;
    return { ...duty, region: withinScope(scope, toRegionCode(code)) };
  }

  async setLife(
    tx: Transaction,
    { shardKey, unitId }: DutyRef,
    { founded, closed }: Pick<DutyRef, 'founded' | 'closed'>,
  ): Promise<void> {
    await tx.query('update unit set founded = $3, closed = $4 where shard_key = $1 and id = $2', [
      shardKey,
      unitId,
      founded,
      closed,
    ]);
  }

  async setExcuse(tx: Transaction, { shardKey, unitId }: DutyRef, year: number, reason: string | null): Promise<void> {
    await tx.query('update roster_entry set exemption = $4 where shard_key = $1 and unit_id = $2 and year = $3', [
      shardKey,
      unitId,
      year,
      reason,
    ]);
  }

  /** Reports of a unit, of one year if a year is given. */
  async reportsOf(tx: Transaction, { shardKey, unitId }: DutyRef, year: number | null): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      'select id from report where shard_key = $1 and unit_id = $2 and ($3::int is null or year = $3) order by year',
      [shardKey, unitId, year],
    );
    return rows.map(({ id }) => id);
  }

  /** A report locked for a change of its publication, or null; throws `outside-scope`. */
  async publication(tx: Transaction, scope: Scope, reportId: string): Promise<PublicationRef | null> {
    if (!isUuid(reportId)) return null;
    const [row]: (Omit<PublicationRef, 'region'> & { code: number })[] = await tx.query(
      `select shard_key as "shardKey", id as "reportId", unit_id as "unitId", region_code as code, year,
         filed_on as "filedOn", published_on as "publishedOn", url
       from report where id = $1 for update`,
      [reportId],
    );
    if (!row) return null;
    const { code, ...publication } = row;
    return { ...publication, region: withinScope(scope, toRegionCode(code)) };
  }

  async setPublication(
    tx: Transaction,
    { shardKey, reportId }: PublicationRef,
    { filedOn, publishedOn, url }: Publication,
  ): Promise<void> {
    await tx.query('update report set filed_on = $3, published_on = $4, url = $5 where shard_key = $1 and id = $2', [
      shardKey,
      reportId,
      filedOn,
      publishedOn,
      url,
    ]);
  }
}
