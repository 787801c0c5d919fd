import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { ChecksModule } from '../checks/checks.module';
import { RegionsModule } from '../regions/regions.module';
import { CalendarController } from './calendar.controller';
import { CalendarRepository } from './calendar.repository';
import { CalendarService } from './calendar.service';
import { CalendarChangeService } from './calendar-change.service';

/** Roster × year × two dates: until when each unit has to file and publish, and what became of it. */
@Module({
  imports: [AuditModule, ChecksModule, RegionsModule],
  controllers: [CalendarController],
  providers: [CalendarChangeService, CalendarRepository, CalendarService],
  exports: [CalendarService],
})
export class CalendarModule {}
