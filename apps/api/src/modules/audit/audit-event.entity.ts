import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Who did what, when. Append-only: the database refuses changes. */
@Entity('audit_event')
export class AuditEventEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  at: Date;

  @Column('text')
  actor: string;

  @Column('text')
  action: string;

  @Column('text')
  subject: string;

  @Column('jsonb')
  details: Record<string, unknown>;
}
