import { Module } from '@nestjs/common';
import { CheckRunsModule } from '../check-runs/check-runs.module';
import { RulesModule } from '../rules/rules.module';
import { DeadlineRepository } from './deadline.repository';
import { SettingRepository } from './setting.repository';
import { SettingsController } from './settings.controller';
import { SettingsService } from './settings.service';

/** Rules, deadlines and points per region and year, inherited down the tree, every change logged. */
@Module({
  imports: [CheckRunsModule, RulesModule],
  controllers: [SettingsController],
  providers: [DeadlineRepository, SettingRepository, SettingsService],
  exports: [SettingsService],
})
export class SettingsModule {}
