import type { Role, Scope } from '@gongkai/domain';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PublicProblem } from './public-problem';

/** Who is calling: what services decide by and what repositories clamp by. */
export type Caller = { userId: string; username: string; role: Role; scope: Scope };

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access guard; null on public routes without a session. */
    caller: Caller | null;
  }
}

/** Turns the session cookie into a caller; the session module provides it, so that `http` knows no tables. */
export abstract class CallerSource {
  /** Null for a token that is unknown, expired or revoked, or whose user is disabled. */
  abstract callerOf(token: string): Promise<Caller | null>;
}

/** The request's caller; throws the problem of a missing session on a public route. */
export function callerOf(request: FastifyRequest): Caller {
  if (!request.caller) throw signInNeeded();
  return request.caller;
}

/** Parameter decorator: the signed-in caller. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext) =>
  callerOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

export const signInNeeded = () => new PublicProblem('unauthenticated', 'sign-in-needed', '请先登录。');
