import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module';
import { UnitsModule } from '../units/units.module';
import { UploadsModule } from '../uploads/uploads.module';
import { SamplesRepository } from './samples.repository';
import { SamplesService } from './samples.service';

@Module({
  imports: [RegionsModule, UnitsModule, UploadsModule],
  providers: [SamplesRepository, SamplesService],
  exports: [SamplesService],
})
export class SamplesModule {}
