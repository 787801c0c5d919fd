import { isRegionCode, type RegionCode, ROLES, type Role } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { PublicProblem } from '../../http/public-problem';
import { AuditService } from '../audit/audit.service';
import { hashPassword, MINIMUM_PASSWORD_LENGTH } from './passwords';
import { SessionRepository } from './session.repository';
import { newToken, tokenHash } from './tokens';
import type { UserAccountEntity } from './user-account.entity';
import { UserAccountRepository } from './user-account.repository';

export type UserInput = { username: string; displayName: string; role: Role; region: RegionCode; password: string };

const LINK_MINUTES = 15;

const invalid = (message: string) => new PublicProblem('invalid', 'invalid-user', message);

/** Accounts, as the command line administers them. `actor` goes into the audit trail. */
@Injectable()
export class UserService {
  constructor(
    private readonly users: UserAccountRepository,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditService,
  ) {}

  list(): Promise<UserAccountEntity[]> {
    return this.users.all();
  }

  async exists(username: string): Promise<boolean> {
    return (await this.users.byName(username)) !== null;
  }

  /** Adds a user; a name that is taken is a conflict. */
  async add(actor: string, { username, displayName, role, region, password }: UserInput): Promise<void> {
    if (!/^[\w.@-]{2,64}$/.test(username)) throw invalid('用户名只能用字母、数字和 . _ @ -，2 至 64 个字符。');
    if (!ROLES.includes(role)) throw invalid(`角色只能是 ${ROLES.join('、')}。`);
    if (!isRegionCode(region)) throw invalid('行政区划代码应为 12 位数字。');
    if (await this.exists(username)) throw new PublicProblem('conflict', 'user-exists', `用户 ${username} 已存在。`);
    const passwordHash = await this.hashed(password);
    await this.users.add({ username, displayName, role, regionCode: region, passwordHash });
    await this.audit.record(actor, 'user.add', username, { role, region });
  }

  /** Sets a password and ends all sessions of the user. */
  async setPassword(actor: string, username: string, password: string): Promise<void> {
    const user = await this.named(username);
    await this.users.setPassword(user.id, await this.hashed(password));
    await this.sessions.closeAllOf(user.id);
    await this.audit.record(actor, 'user.password', username);
  }

  /** Shuts a user out at once; what the user did stays. */
  async disable(actor: string, username: string): Promise<void> {
    const user = await this.named(username);
    await this.users.setDisabled(user.id, true);
    await this.sessions.closeAllOf(user.id);
    await this.audit.record(actor, 'user.disable', username);
  }

  /** Token of a link that signs the user in once within 15 minutes. */
  async link(actor: string, username: string): Promise<string> {
    const user = await this.named(username);
    if (user.disabled) throw invalid(`用户 ${username} 已停用。`);
    const token = newToken();
    const expiresAt = new Date(Date.now() + LINK_MINUTES * 60_000);
    await this.sessions.addLink({ tokenHash: tokenHash(token), userId: user.id, expiresAt });
    await this.audit.record(actor, 'user.link', username);
    return token;
  }

  private async hashed(password: string): Promise<string> {
    if (password.length < MINIMUM_PASSWORD_LENGTH) throw invalid(`密码至少 ${MINIMUM_PASSWORD_LENGTH} 个字符。`);
    return hashPassword(password);
  }

  private async named(username: string): Promise<UserAccountEntity> {
    const user = await this.users.byName(username);
    if (!user) throw new PublicProblem('notFound', 'no-such-user', `没有用户 ${username}。`);
    return user;
  }
}
