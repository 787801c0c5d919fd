import { type RegionCode, regionRange, type Scope, type UnitClass } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { fromRegionCode, toRegionCode } from '../../database/column-types';
import type { Transaction } from '../../database/transaction';
import { withinScope } from '../../http/scope';

/** Units of one class at one place in one year: they share a deadline. */
export type DeadlineGroup = { region: RegionCode; year: number; unitClass: UnitClass };

@Injectable()
export class DeadlineRepository {
  /** The groups that the rosters of a region and some years hold. */
  async groups(
    tx: Transaction,
    scope: Scope,
    region: RegionCode,
    years: { from: number; to: number },
  ): Promise<DeadlineGroup[]> {
    const { from, to } = regionRange(withinScope(scope, region));
    const rows: { code: number; year: number; unitClass: UnitClass }[] = await tx.query(
      `select distinct r.region_code as code, r.year, u.unit_class as "unitClass"
       from roster_entry r join unit u on u.shard_key = r.shard_key and u.id = r.unit_id
       where r.year between $1 and $2 and r.region_code >= $3 and r.region_code < $4`,
      [years.from, years.to, from, to],
    );
    return rows.map(({ code, ...row }) => ({ ...row, region: toRegionCode(code) }));
  }

  /** Sets the deadline of a group; rows that have it already are left alone. */
  async set(
    tx: Transaction,
    scope: Scope,
    { region, year, unitClass }: DeadlineGroup,
    deadline: string,
  ): Promise<void> {
    await tx.query(
      `update roster_entry r set deadline = $4 from unit u
       where u.shard_key = r.shard_key and u.id = r.unit_id and r.region_code = $1 and r.year = $2
         and u.unit_class = $3 and r.deadline <> $4`,
      [fromRegionCode(withinScope(scope, region)), year, unitClass, deadline],
    );
  }
}
