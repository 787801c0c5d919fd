import type { UploadState, UploadSuggestion } from '@gongkai/contracts';
import type { RegionCode } from '@gongkai/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { countColumn, regionCodeColumn } from '../../database/column-types';

/** One file somebody handed in, and what became of it. */
@Entity('upload_item')
export class UploadItemEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  batch: string;

  @Column('text')
  sha256: string;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('bigint', { transformer: countColumn })
  size: number;

  @Column('text')
  state: UploadState;

  @Column('text', { name: 'problem_code', nullable: true })
  problemCode: string | null;

  @Column('text', { name: 'problem_text', nullable: true })
  problemText: string | null;

  @Column('smallint', { name: 'year_hint', nullable: true })
  yearHint: number | null;

  @Column('uuid', { name: 'unit_hint', nullable: true })
  unitHint: string | null;

  @Column('date', { name: 'published_on', nullable: true })
  publishedOn: string | null;

  @Column('uuid', { name: 'uploaded_by', nullable: true })
  uploadedBy: string | null;

  /** Region of the uploader's scope: the file may only become a report of a unit below it. */
  @Column('bigint', { transformer: regionCodeColumn })
  scope: RegionCode;

  @Column('int', { name: 'report_shard', nullable: true })
  reportShard: number | null;

  @Column('uuid', { name: 'report_id', nullable: true })
  reportId: string | null;

  @Column('int', { nullable: true })
  version: number | null;

  @Column('text', { name: 'recognised_unit', nullable: true })
  recognisedUnit: string | null;

  @Column('smallint', { name: 'recognised_year', nullable: true })
  recognisedYear: number | null;

  /** What a person can choose from while it waits for its unit. */
  @Column('jsonb')
  suggestions: UploadSuggestion[];

  @Column('timestamptz', { name: 'received_at' })
  receivedAt: Date;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;

  @Column('boolean')
  demo: boolean;
}
