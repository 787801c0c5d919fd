import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { RegionsModule } from '../regions/regions.module';
import { ReportsModule } from '../reports/reports.module';
import { RulesModule } from '../rules/rules.module';
import { StatisticsModule } from '../statistics/statistics.module';
import { ExportsController } from './exports.controller';
import { ExportsService } from './exports.service';
import { RectificationRepository } from './rectification.repository';
import { RectificationService } from './rectification.service';

@Module({
  imports: [AuditModule, RegionsModule, ReportsModule, RulesModule, StatisticsModule],
  controllers: [ExportsController],
  providers: [ExportsService, RectificationRepository, RectificationService],
  exports: [ExportsService],
})
export class ExportsModule {}
