import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from './config/config';
import { configModule } from './config/config.module';
import { DatabaseModule } from './database/database.module';
import type { OpenDatabase } from './database/open-database';
import { HttpModule } from './http/http.module';
import { AnalyticsModule } from './modules/analytics/analytics.module';
import { AuditModule } from './modules/audit/audit.module';
import { HealthModule } from './modules/health/health.module';
import { JobsModule } from './modules/jobs/jobs.module';
import { RulesModule } from './modules/rules/rules.module';
import { SessionModule } from './modules/session/session.module';
import { StorageModule } from './storage/storage.module';

/** The table of contents: one line per module. */
const MODULES = [AnalyticsModule, AuditModule, HealthModule, JobsModule, RulesModule, SessionModule, StorageModule];

@Module({})
class AppModule {}

/** Everything the API is made of, over settings that were read and a database that was opened and migrated. */
export function appModule(config: Config, database: OpenDatabase): DynamicModule {
  return {
    module: AppModule,
    imports: [configModule(config), DatabaseModule.with(database), HttpModule, ...MODULES],
  };
}
