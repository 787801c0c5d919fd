import type { Severity } from '@gongkai/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A rule of the catalogue as the database knows it; `ordinal` is its place in stored arrays, never reused. */
@Entity('rule')
export class RuleEntity {
  @PrimaryColumn('text')
  id: string;

  @Column('int')
  ordinal: number;

  @Column('text')
  code: string;

  @Column('int')
  version: number;

  @Column('text')
  title: string;

  @Column('text')
  severity: Severity;
}
