import { Column, Entity, PrimaryColumn } from 'typeorm';
import { countColumn } from '../../database/column-types';

/** An original file, known by the SHA-256 of its bytes; the bytes lie in the file store. */
@Entity('source_document')
export class SourceDocumentEntity {
  @PrimaryColumn('text')
  sha256: string;

  @Column('bigint', { transformer: countColumn })
  size: number;

  @Column('text')
  format: string;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('timestamptz', { name: 'stored_at' })
  storedAt: Date;
}
