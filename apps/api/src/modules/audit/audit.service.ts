import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction';
import { type AuditEvent, AuditRepository } from './audit.repository';

/** What is worth keeping: `noun.verb`. */
export const AUDIT_ACTIONS = [
  'session.signIn',
  'session.signInRefused',
  'session.signOut',
  'user.add',
  'user.password',
  'user.disable',
  'user.link',
  'table.export',
  'calendar.duty',
  'calendar.publication',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** The append-only trail. `actor` is a user name, or `cli` for the command line. */
@Injectable()
export class AuditService {
  constructor(private readonly events: AuditRepository) {}

  /** In the open transaction, if there is one: then the event is kept if and only if the change is. */
  async record(
    actor: string,
    action: AuditAction,
    subject: string,
    details: AuditEvent['details'] = {},
    tx?: Transaction,
  ): Promise<void> {
    await this.events.append({ actor, action, subject, details }, tx);
  }
}
