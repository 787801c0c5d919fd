import { Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { JobQueue } from '../jobs/job-queue.service';
import { UnitsModule } from '../units/units.module';
import { READ_UPLOAD, type ReadUpload } from '../uploads/upload-ledger.service';
import { UploadsModule } from '../uploads/uploads.module';
import { IngestionService } from './ingestion.service';
import { ReportStoreRepository } from './report-store.repository';

/** Files taken at once: one transaction and one round of roll-ups for all of them. */
const BATCH = 20;

/** Reads uploads in processes that have the role of a worker. */
@Module({
  imports: [UnitsModule, UploadsModule],
  providers: [IngestionService, ReportStoreRepository],
  exports: [IngestionService],
})
export class IngestionModule implements OnApplicationBootstrap {
  constructor(
    private readonly queue: JobQueue,
    private readonly ingestion: IngestionService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.roles.includes('worker')) return;
    await this.queue.work<ReadUpload>(
      READ_UPLOAD,
      (jobs) => this.ingestion.ingest(jobs.map(({ payload }) => payload.item)),
      { batch: BATCH },
    );
  }
}
