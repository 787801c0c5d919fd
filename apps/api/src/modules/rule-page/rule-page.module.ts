import { Module } from '@nestjs/common';
import { AnalyticsModule } from '../analytics/analytics.module';
import { RegionsModule } from '../regions/regions.module';
import { RulesModule } from '../rules/rules.module';
import { SettingsModule } from '../settings/settings.module';
import { RuleCountsRepository } from './rule-counts.repository';
import { RulePageController } from './rule-page.controller';
import { RulePageService } from './rule-page.service';
import { RuleReportsRepository } from './rule-reports.repository';

/** One rule in one place. Apart from the catalogue, because settings know the catalogue and this page knows settings. */
@Module({
  imports: [AnalyticsModule, RegionsModule, RulesModule, SettingsModule],
  controllers: [RulePageController],
  providers: [RuleCountsRepository, RulePageService, RuleReportsRepository],
})
export class RulePageModule {}
