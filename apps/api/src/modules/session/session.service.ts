import type { Session, SignIn } from '@gongkai/contracts';
import { maySee } from '@gongkai/domain';
import { Inject, Injectable } from '@nestjs/common';
import { chinaDay } from '../../config/china-day';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { type Caller, CallerSource, signInNeeded } from '../../http/caller';
import { PublicProblem } from '../../http/public-problem';
import { AuditService } from '../audit/audit.service';
import { HomeRepository } from './home.repository';
import { passwordFits } from './passwords';
import { SessionRepository } from './session.repository';
import { newToken, tokenHash } from './tokens';
import type { UserAccountEntity } from './user-account.entity';
import { UserAccountRepository } from './user-account.repository';

export type OpenedSession = { token: string; expires: Date; session: Session };

const HOUR = 3_600_000;

/** Signing in and out, and who a session token belongs to. */
@Injectable()
export class SessionService implements CallerSource {
  constructor(
    private readonly users: UserAccountRepository,
    private readonly sessions: SessionRepository,
    private readonly home: HomeRepository,
    private readonly audit: AuditService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Opens a session by password; the same answer and the same work for unknown, disabled and wrong. */
  async signIn({ username, password }: SignIn): Promise<OpenedSession> {
    const user = await this.users.byName(username);
    const fits = await passwordFits(user?.passwordHash ?? null, password);
    if (user && fits && !user.disabled) return this.open(user, 'password');
    await this.audit.record(username, 'session.signInRefused', username, { by: 'password' });
    throw new PublicProblem('unauthenticated', 'wrong-credentials', '用户名或密码不正确。');
  }

  /** Opens a session by a link that was not used before. */
  async signInByLink(token: string): Promise<OpenedSession> {
    const userId = await this.sessions.takeLink(tokenHash(token));
    const user = userId === null ? null : await this.users.byId(userId);
    if (user && !user.disabled) return this.open(user, 'link');
    throw new PublicProblem('unauthenticated', 'link-spent', '登录链接已使用、已过期或不存在。');
  }

  async signOut(caller: Caller, token: string): Promise<void> {
    await this.sessions.close(tokenHash(token));
    await this.audit.record(caller.username, 'session.signOut', caller.username);
  }

  async callerOf(token: string): Promise<Caller | null> {
    const user = await this.sessions.userOf(tokenHash(token));
    return user && { userId: user.id, username: user.username, role: user.role, scope: { region: user.regionCode } };
  }

  /** What the dashboard needs to know about a signed-in person. */
  async describe(userId: string): Promise<Session> {
    const user = await this.users.byId(userId);
    if (!user) throw signInNeeded();
    const scope = { region: user.regionCode };
    const demo = await this.home.demoCity();
    const lastYear = Number(chinaDay(new Date()).slice(0, 4)) - 1;
    const home =
      demo && maySee(scope, demo.region)
        ? demo
        : { region: user.regionCode, year: (await this.home.latestYear(scope)) ?? lastYear };
    const { id, username, displayName, role, regionCode: region } = user;
    const regionName = await this.home.regionName(region);
    return { user: { id, username, displayName, role, region, regionName }, home, demo: demo !== null };
  }

  private async open(user: UserAccountEntity, by: 'password' | 'link'): Promise<OpenedSession> {
    const token = newToken();
    const expires = new Date(Date.now() + this.config.sessionHours * HOUR);
    await this.sessions.open({ tokenHash: tokenHash(token), userId: user.id, expiresAt: expires });
    await this.audit.record(user.username, 'session.signIn', user.username, { by });
    return { token, expires, session: await this.describe(user.id) };
  }
}
