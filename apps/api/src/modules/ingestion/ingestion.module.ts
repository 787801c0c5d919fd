import { Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { ChecksModule } from '../checks/checks.module';
import { UnitsModule } from '../units/units.module';
import { UploadsModule } from '../uploads/uploads.module';
import { IngestionService } from './ingestion.service';
import { IngestionWorkerService } from './ingestion-worker.service';
import { ReaderService } from './reading/reader.service';
import { ReportStoreRepository } from './report-store.repository';

/** Reads uploads in processes that have the role of a worker. */
@Module({
  imports: [ChecksModule, UnitsModule, UploadsModule],
  providers: [IngestionService, IngestionWorkerService, ReaderService, ReportStoreRepository],
  exports: [IngestionService, IngestionWorkerService],
})
export class IngestionModule implements OnApplicationBootstrap {
  constructor(
    private readonly worker: IngestionWorkerService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.roles.includes('worker')) await this.worker.start();
  }
}
