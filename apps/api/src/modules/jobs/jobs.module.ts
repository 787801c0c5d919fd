import { Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import { OPEN_DATABASE } from '../../database/database.module';
import type { OpenDatabase } from '../../database/open-database';
import { JobQueue } from './job-queue.service';
import { PgBossQueue } from './pg-boss-queue';

/** The durable queue. Enqueuing works in every process; jobs are taken where `work` is called. */
@Global()
@Module({
  providers: [
    {
      provide: JobQueue,
      inject: [OPEN_DATABASE],
      useFactory: (database: OpenDatabase) => new PgBossQueue(database.url),
    },
  ],
  exports: [JobQueue],
})
export class JobsModule implements OnModuleDestroy {
  constructor(@Inject(JobQueue) private readonly queue: JobQueue) {}

  async onModuleDestroy(): Promise<void> {
    await this.queue.stop();
  }
}
