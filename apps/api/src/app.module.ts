import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from './config/config';
import { configModule } from './config/config.module';
import { DatabaseModule } from './database/database.module';
import type { OpenDatabase } from './database/open-database';
import { HttpModule } from './http/http.module';
import { AnalyticsModule } from './modules/analytics/analytics.module';
import { AuditModule } from './modules/audit/audit.module';
import { CalendarModule } from './modules/calendar/calendar.module';
import { CheckRunsModule } from './modules/check-runs/check-runs.module';
import { ChecksModule } from './modules/checks/checks.module';
import { DecisionsModule } from './modules/decisions/decisions.module';
import { ExportsModule } from './modules/exports/exports.module';
import { HealthModule } from './modules/health/health.module';
import { IngestionModule } from './modules/ingestion/ingestion.module';
import { JobsModule } from './modules/jobs/jobs.module';
import { LikenessModule } from './modules/likeness/likeness.module';
import { RegionsModule } from './modules/regions/regions.module';
import { ReportsModule } from './modules/reports/reports.module';
import { RulePageModule } from './modules/rule-page/rule-page.module';
import { RulesModule } from './modules/rules/rules.module';
import { SamplesModule } from './modules/samples/samples.module';
import { ScoresModule } from './modules/scores/scores.module';
import { SessionModule } from './modules/session/session.module';
import { SettingsModule } from './modules/settings/settings.module';
import { StatisticsModule } from './modules/statistics/statistics.module';
import { UnitsModule } from './modules/units/units.module';
import { UploadsModule } from './modules/uploads/uploads.module';
import { StorageModule } from './storage/storage.module';

/** The table of contents: one line per module. */
const MODULES = [
  AnalyticsModule,
  AuditModule,
  CalendarModule,
  CheckRunsModule,
  ChecksModule,
  DecisionsModule,
  ExportsModule,
  HealthModule,
  IngestionModule,
  JobsModule,
  LikenessModule,
  RegionsModule,
  ReportsModule,
  RulePageModule,
  RulesModule,
  SamplesModule,
  ScoresModule,
  SessionModule,
  SettingsModule,
  StatisticsModule,
  StorageModule,
  UnitsModule,
  UploadsModule,
];

@Module({})
class AppModule {}

/** Everything the API is made of, over settings that were read and a database that was opened and migrated. */
export function appModule(config: Config, database: OpenDatabase): DynamicModule {
  return {
    module: AppModule,
    imports: [configModule(config), DatabaseModule.with(database), HttpModule, ...MODULES],
  };
}
