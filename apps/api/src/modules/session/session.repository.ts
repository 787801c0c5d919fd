import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SessionEntity } from './session.entity';
import { SignInLinkEntity } from './sign-in-link.entity';
import { UserAccountEntity } from './user-account.entity';

/** Sessions and sign-in links, known by the hash of their token. */
@Injectable()
export class SessionRepository {
  constructor(private readonly database: DataSource) {}

  /** Keeps a session and forgets the expired ones. */
  async open(session: Pick<SessionEntity, 'tokenHash' | 'userId' | 'expiresAt'>): Promise<void> {
    await this.database.getRepository(SessionEntity).insert(session);
    await this.database.query('delete from session where expires_at < now()');
  }

  async close(tokenHash: string): Promise<void> {
    await this.database.getRepository(SessionEntity).delete({ tokenHash });
  }

  /** Ends every session of a user and makes the open links worthless. */
  async closeAllOf(userId: string): Promise<void> {
    await this.database.getRepository(SessionEntity).delete({ userId });
    await this.database.getRepository(SignInLinkEntity).delete({ userId });
  }

  /** The user of a session that has not ended; null for disabled users as well. */
  async userOf(tokenHash: string): Promise<UserAccountEntity | null> {
    return this.database
      .getRepository(UserAccountEntity)
      .createQueryBuilder('user')
      .innerJoin(SessionEntity, 'session', 'session.userId = user.id')
      .where('session.tokenHash = :tokenHash and session.expiresAt > now() and not user.disabled', { tokenHash })
      .getOne();
  }

  async addLink(link: Pick<SignInLinkEntity, 'tokenHash' | 'userId' | 'expiresAt'>): Promise<void> {
    await this.database.getRepository(SignInLinkEntity).insert({ ...link, usedAt: null });
  }

  /** Takes a link that is neither used nor expired, once: of two calls at the same time one gets null. */
  async takeLink(tokenHash: string): Promise<string | null> {
    const taken = await this.database
      .createQueryBuilder()
      .update(SignInLinkEntity)
      .set({ usedAt: () => 'now()' })
      .where('token_hash = :tokenHash and used_at is null and expires_at > now()', { tokenHash })
      .returning(['userId'])
      .execute();
    const [row]: { user_id: string }[] = taken.raw;
    return row?.user_id ?? null;
  }
}
