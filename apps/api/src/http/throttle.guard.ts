import { Injectable } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import { PublicProblem } from './public-problem';

/** Calls per address and route in a minute; sign-in routes lower it with `@Throttle(SIGN_IN_LIMIT)`. */
export const CALL_LIMIT = { ttl: 60_000, limit: 600 };
export const SIGN_IN_LIMIT = { default: { ttl: 60_000, limit: 10 } };

@Injectable()
export class ThrottleGuard extends ThrottlerGuard {
  protected override async throwThrottlingException(): Promise<void> {
    throw new PublicProblem('tooMany', 'too-many', '操作太频繁，请一分钟后再试。');
  }
}
