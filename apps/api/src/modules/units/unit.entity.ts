import type { RegionCode, UnitClass } from '@gongkai/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { regionCodeColumn } from '../../database/column-types';

/** An organ that reports. `aliases` are other full names under which its reports appear. */
@Entity('unit')
export class UnitEntity {
  @PrimaryColumn('int', { name: 'shard_key' })
  shardKey: number;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'unit_class' })
  unitClass: UnitClass;

  @Column('bigint', { name: 'region_code', transformer: regionCodeColumn })
  regionCode: RegionCode;

  @Column('text', { array: true })
  aliases: string[];

  /** Names the unit bore before, each with the last year it held. */
  @Column('jsonb', { name: 'former_names' })
  formerNames: { name: string; until: number | null }[];

  /** ISO day, or the year alone; null if it was always there. */
  @Column('text', { nullable: true })
  founded: string | null;

  /** ISO day or year; null while it exists. */
  @Column('text', { nullable: true })
  closed: string | null;

  @Column('boolean')
  demo: boolean;
}
