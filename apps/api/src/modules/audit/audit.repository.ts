import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../database/transaction';
import type { AuditEventEntity } from './audit-event.entity';

export type AuditEvent = Pick<AuditEventEntity, 'actor' | 'action' | 'subject' | 'details'>;

@Injectable()
export class AuditRepository {
  constructor(private readonly database: DataSource) {}

  async append(event: AuditEvent, tx: Transaction = this.database.manager): Promise<void> {
    await tx.query('insert into audit_event (actor, action, subject, details) values ($1, $2, $3, $4)', [
      event.actor,
      event.action,
      event.subject,
      JSON.stringify(event.details),
    ]);
  }
}
