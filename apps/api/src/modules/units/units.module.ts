import { Module } from '@nestjs/common';
import { SettingsModule } from '../settings/settings.module';
import { CandidateRepository } from './candidate.repository';
import { UnitController } from './unit.controller';
import { UnitRepository } from './unit.repository';
import { UnitService } from './unit.service';
import { UnitFinderService } from './unit-finder.service';

@Module({
  imports: [SettingsModule],
  controllers: [UnitController],
  providers: [CandidateRepository, UnitRepository, UnitFinderService, UnitService],
  exports: [UnitService],
})
export class UnitsModule {}
