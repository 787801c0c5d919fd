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

  @Column('boolean')
  demo: boolean;
}
