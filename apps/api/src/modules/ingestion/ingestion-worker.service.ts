import { Injectable } from '@nestjs/common';
import { JobQueue } from '../jobs/job-queue.service';
import { READ_UPLOAD, type ReadUpload } from '../uploads/upload-ledger.service';
import { IngestionService } from './ingestion.service';

/** Files taken at once: one transaction and one round of roll-ups for all of them. */
const BATCH = 20;

/** Batches in hand at once: while one waits for the database, the other is read. */
const LOOPS = 2;

/** Takes the jobs of uploads from the queue. */
@Injectable()
export class IngestionWorkerService {
  constructor(
    private readonly queue: JobQueue,
    private readonly ingestion: IngestionService,
  ) {}

  /** Works in this process until the application is closed. */
  async start(): Promise<void> {
    for (let loop = 0; loop < LOOPS; loop++) {
      await this.queue.work<ReadUpload>(
        READ_UPLOAD,
        (jobs) => this.ingestion.ingest(jobs.map(({ payload }) => payload.item)),
        {
          batch: BATCH,
          abandoned: (jobs) => this.ingestion.giveUp(jobs.map(({ payload }) => payload.item)),
        },
      );
    }
  }
}
