import { Module } from '@nestjs/common';
import { RulesModule } from '../rules/rules.module';
import { AnalyticsController } from './analytics.controller';
import { ComplianceService } from './compliance.service';
import { FindingsRepository } from './findings.repository';
import { GapsService } from './gaps.service';
import { MissingRepository } from './missing.repository';
import { OverviewService } from './overview.service';
import { PlaceRepository } from './place.repository';
import { PreparedRepository } from './prepared.repository';
import { RollupRepository } from './rollup.repository';
import { SeriesService } from './series.service';
import { TallyService } from './tally.service';
import { UnitTallyRepository } from './unit-tally.repository';

@Module({
  imports: [RulesModule],
  controllers: [AnalyticsController],
  providers: [
    ComplianceService,
    FindingsRepository,
    GapsService,
    MissingRepository,
    OverviewService,
    PlaceRepository,
    PreparedRepository,
    RollupRepository,
    SeriesService,
    TallyService,
    UnitTallyRepository,
  ],
  exports: [TallyService],
})
export class AnalyticsModule {}
