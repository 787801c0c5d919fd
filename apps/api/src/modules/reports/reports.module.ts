import { Module } from '@nestjs/common';
import { RulesModule } from '../rules/rules.module';
import { OriginalsService } from './originals.service';
import { RegisterRepository } from './register.repository';
import { ReportRepository } from './report.repository';
import { ReportsController } from './reports.controller';
import { ReportsService } from './reports.service';

@Module({
  imports: [RulesModule],
  controllers: [ReportsController],
  providers: [OriginalsService, RegisterRepository, ReportRepository, ReportsService],
  exports: [ReportsService],
})
export class ReportsModule {}
