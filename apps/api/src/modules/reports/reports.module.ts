import { Module } from '@nestjs/common';
import { DecisionsModule } from '../decisions/decisions.module';
import { RulesModule } from '../rules/rules.module';
import { OriginalsService } from './originals.service';
import { RegisterRepository } from './register.repository';
import { ReportRepository } from './report.repository';
import { ReportsController } from './reports.controller';
import { ReportsService } from './reports.service';

@Module({
  imports: [DecisionsModule, RulesModule],
  controllers: [ReportsController],
  providers: [OriginalsService, RegisterRepository, ReportRepository, ReportsService],
  exports: [ReportsService],
})
export class ReportsModule {}
