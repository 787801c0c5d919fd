import { Global, Module } from '@nestjs/common';
import { CallerSource } from '../../http/caller';
import { AuditModule } from '../audit/audit.module';
import { HomeRepository } from './home.repository';
import { SessionController } from './session.controller';
import { SessionRepository } from './session.repository';
import { SessionService } from './session.service';
import { UserService } from './user.service';
import { UserAccountRepository } from './user-account.repository';

/** Global, because the guard of every route asks it who is calling. */
@Global()
@Module({
  imports: [AuditModule],
  controllers: [SessionController],
  providers: [
    HomeRepository,
    SessionRepository,
    SessionService,
    UserAccountRepository,
    UserService,
    { provide: CallerSource, useExisting: SessionService },
  ],
  exports: [CallerSource, UserService],
})
export class SessionModule {}
