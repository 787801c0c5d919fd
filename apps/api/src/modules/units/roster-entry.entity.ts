import type { RegionCode } from '@gongkai/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { regionCodeColumn } from '../../database/column-types';

/** A unit's duty to report for one year; `deadline` is the last ISO day, with grace; `exemption` is a supervisor's. */
@Entity('roster_entry')
export class RosterEntryEntity {
  @PrimaryColumn('int', { name: 'shard_key' })
  shardKey: number;

  @PrimaryColumn('uuid', { name: 'unit_id' })
  unitId: string;

  @PrimaryColumn('smallint')
  year: number;

  @Column('bigint', { name: 'region_code', transformer: regionCodeColumn })
  regionCode: RegionCode;

  @Column('boolean')
  due: boolean;

  @Column('date')
  deadline: string;

  @Column('text', { nullable: true })
  exemption: string | null;
}
