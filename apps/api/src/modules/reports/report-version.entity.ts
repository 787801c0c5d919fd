import type { AnnualReport } from '@gongkai/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was read from one document of a report. Append-only: the database refuses changes. */
@Entity('report_version')
export class ReportVersionEntity {
  @PrimaryColumn('int', { name: 'shard_key' })
  shardKey: number;

  @PrimaryColumn('uuid', { name: 'report_id' })
  reportId: string;

  @PrimaryColumn('int')
  version: number;

  @Column('text')
  sha256: string;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('jsonb')
  extraction: AnnualReport;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
