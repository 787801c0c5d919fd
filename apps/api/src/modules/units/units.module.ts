import { Module } from '@nestjs/common';
import { CandidateRepository } from './candidate.repository';
import { UnitController } from './unit.controller';
import { UnitRepository } from './unit.repository';
import { UnitService } from './unit.service';
import { UnitFinderService } from './unit-finder.service';

@Module({
  controllers: [UnitController],
  providers: [CandidateRepository, UnitRepository, UnitFinderService, UnitService],
  exports: [UnitService],
})
export class UnitsModule {}
