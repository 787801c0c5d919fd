import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module';
import { RulesModule } from '../rules/rules.module';
import { CheckRunRepository } from './check-run.repository';
import { CheckRunService } from './check-run.service';
import { CheckRunsController } from './check-runs.controller';

/** Checks made again over many reports, and trials of settings: what was asked for, how far it is, what it changed. */
@Module({
  imports: [JobsModule, RulesModule],
  controllers: [CheckRunsController],
  providers: [CheckRunRepository, CheckRunService],
  exports: [CheckRunService],
})
export class CheckRunsModule {}
