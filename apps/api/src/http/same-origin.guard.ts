import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { PublicProblem } from './public-problem';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Against forged writes from other sites: a write carries a header that a form cannot set, and its Origin, when the
 * browser names one, is ours.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (SAFE_METHODS.includes(request.method)) return true;
    if (request.headers['x-requested-with'] !== 'gongkai' || !this.isOurs(request)) {
      throw new PublicProblem('forbidden', 'foreign-write', '请求来源不受信任，请从本系统页面操作。');
    }
    return true;
  }

  private isOurs(request: FastifyRequest): boolean {
    const { origin } = request.headers;
    if (origin === undefined) return true;
    if (!URL.canParse(origin)) return false;
    const { host } = new URL(origin);
    const { publicUrl } = this.config;
    return host === request.host || (publicUrl !== null && origin === new URL(publicUrl).origin);
  }
}
