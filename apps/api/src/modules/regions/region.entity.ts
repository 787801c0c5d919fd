import type { RegionCode } from '@gongkai/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { regionCodeColumn } from '../../database/column-types';

/** A place of the division-code tree; `level` is the index in `REGION_LEVELS`. */
@Entity('region')
export class RegionEntity {
  @PrimaryColumn('bigint', { transformer: regionCodeColumn })
  code: RegionCode;

  @Column('text')
  name: string;

  @Column('smallint')
  level: number;

  @Column('bigint', { nullable: true, transformer: regionCodeColumn })
  parent: RegionCode | null;

  @Column('text')
  pinyin: string;

  @Column('text')
  initials: string;

  @Column('boolean')
  demo: boolean;
}
