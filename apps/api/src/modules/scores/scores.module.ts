import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module';
import { RegionsModule } from '../regions/regions.module';
import { SettingsModule } from '../settings/settings.module';
import { ScoresController } from './scores.controller';
import { ScoresRepository } from './scores.repository';
import { ScoresService } from './scores.service';

/** Points per unit and year by the sheets that regions set, every deduction with its evidence. */
@Module({
  imports: [CalendarModule, RegionsModule, SettingsModule],
  controllers: [ScoresController],
  providers: [ScoresRepository, ScoresService],
  exports: [ScoresService],
})
export class ScoresModule {}
