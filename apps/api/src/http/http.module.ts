import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { ZodSerializerInterceptor } from 'nestjs-zod';
import { AccessGuard } from './access.guard';
import { ContractPipe } from './contract.pipe';
import { ProblemFilter } from './problem.filter';
import { RouteLaw } from './route-law';
import { SameOriginGuard } from './same-origin.guard';
import { CALL_LIMIT, ThrottleGuard } from './throttle.guard';

/** What every route goes through, in this order: rate, origin, access, contract in, contract out, problems. */
@Module({
  imports: [DiscoveryModule, ThrottlerModule.forRoot({ throttlers: [CALL_LIMIT], setHeaders: false })],
  providers: [
    { provide: APP_GUARD, useClass: ThrottleGuard },
    { provide: APP_GUARD, useClass: SameOriginGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useClass: ContractPipe },
    { provide: APP_INTERCEPTOR, useClass: ZodSerializerInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
    RouteLaw,
  ],
})
export class HttpModule {}
