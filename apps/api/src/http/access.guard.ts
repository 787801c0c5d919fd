import { mayDo } from '@gongkai/domain';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ACCESS, type Access } from './access';
import { CallerSource, signInNeeded } from './caller';
import { PublicProblem } from './public-problem';
import { sessionToken } from './session-cookie';

/** Closed by default: a route opens only to whom its access decorator names. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: CallerSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = sessionToken(request);
    request.caller = token === null || access?.kind === 'public' ? null : await this.callers.callerOf(token);
    if (access?.kind === 'public') return true;
    if (!request.caller) throw signInNeeded();
    if (!access || (access.kind === 'permission' && !mayDo(request.caller.role, access.permission))) {
      throw new PublicProblem('forbidden', 'permission-needed', '您的角色没有这项权限。');
    }
    return true;
  }
}
