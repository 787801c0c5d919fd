import type { Evidence, Fault, Outcome, RepairHint, Severity } from '@gongkai/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A verdict other than pass on one version of a report; rules without a row passed. */
@Entity('finding')
export class FindingEntity {
  @PrimaryColumn('int', { name: 'shard_key' })
  shardKey: number;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'report_id' })
  reportId: string;

  @Column('int')
  version: number;

  @Column('text', { name: 'rule_id' })
  ruleId: string;

  @Column('text')
  code: string;

  @Column('text')
  severity: Severity;

  @Column('text')
  outcome: Exclude<Outcome, 'pass'>;

  @Column('text')
  fault: Fault;

  @Column('text')
  message: string;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('jsonb')
  evidence: Evidence[];

  /** The same finding keeps its key from check to check; null in findings stored before keys were kept. */
  @Column('text', { nullable: true })
  key: string | null;

  @Column('jsonb', { nullable: true })
  hints: RepairHint[] | null;
}
