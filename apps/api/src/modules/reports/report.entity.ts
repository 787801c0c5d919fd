import type { FormId, RegionCode } from '@gongkai/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { regionCodeColumn } from '../../database/column-types';

/** The report of one unit for one year; what was read stands in its versions. */
@Entity('report')
export class ReportEntity {
  @PrimaryColumn('int', { name: 'shard_key' })
  shardKey: number;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @Column('smallint')
  year: number;

  @Column('bigint', { name: 'region_code', transformer: regionCodeColumn })
  regionCode: RegionCode;

  @Column('int', { name: 'current_version' })
  currentVersion: number;

  @Column('text')
  format: FormId;

  @Column('date', { name: 'published_on', nullable: true })
  publishedOn: string | null;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt: Date;

  @Column('boolean')
  demo: boolean;
}
