import { Module } from '@nestjs/common';
import { ChecksModule } from '../checks/checks.module';
import { ReportsModule } from '../reports/reports.module';
import { LikenessController } from './likeness.controller';
import { LikenessService } from './likeness.service';
import { OwnYearsRepository } from './own-years.repository';
import { ReconciliationService } from './reconciliation.service';

/** One report beside others: texts like its own, and a region's figures beside those of its units. */
@Module({
  imports: [ChecksModule, ReportsModule],
  controllers: [LikenessController],
  providers: [LikenessService, OwnYearsRepository, ReconciliationService],
})
export class LikenessModule {}
