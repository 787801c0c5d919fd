import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { CalendarModule } from '../calendar/calendar.module';
import { RegionsModule } from '../regions/regions.module';
import { ReportsModule } from '../reports/reports.module';
import { RulesModule } from '../rules/rules.module';
import { ScoresModule } from '../scores/scores.module';
import { StatisticsModule } from '../statistics/statistics.module';
import { CalendarTablesService } from './calendar-tables.service';
import { ExportsController } from './exports.controller';
import { ExportsService } from './exports.service';
import { RectificationRepository } from './rectification.repository';
import { RectificationService } from './rectification.service';

@Module({
  imports: [AuditModule, CalendarModule, RegionsModule, ReportsModule, RulesModule, ScoresModule, StatisticsModule],
  controllers: [ExportsController],
  providers: [CalendarTablesService, ExportsService, RectificationRepository, RectificationService],
  exports: [ExportsService],
})
export class ExportsModule {}
