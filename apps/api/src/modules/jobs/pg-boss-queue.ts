import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import PgBoss from 'pg-boss';
import type { Transaction } from '../../database/transaction';
import { type Job, type JobHandler, JobQueue, type WorkOptions } from './job-queue.service';
import { NOTIFY_SQL, WorkerLine } from './worker-line.repository';

const SCHEMA = 'job_queue';

/** A dead process's jobs are given back after this, at the latest: expiry plus one round of maintenance. */
const EXPIRE_SECONDS = 20;
const MAINTENANCE_SECONDS = 5;

/** Only for jobs whose notice got lost; normally a worker hears of a job when it is committed. */
const POLL_MS = 1000;

/** How often a queue that lets another one go first looks whether it may begin. */
const YIELD_MS = 100;

const RETRIES = 5;

/** Queue of the jobs of `name` that were given up. */
const abandonedOf = (name: string) => `${name}.abandoned`;

type Taken = PgBoss.JobWithMetadata<object>;

/** `JobQueue` on pg-boss: its tables and state changes, with a loop of our own (see ADR 4). */
export class PgBossQueue extends JobQueue {
  private readonly log = new Logger('Jobs');
  private readonly boss: PgBoss;
  private readonly line: WorkerLine;
  private readonly loops: Promise<void>[] = [];
  private readonly queues = new Map<string, Promise<void>>();
  private started: Promise<unknown> | null = null;
  private listening: Promise<void> | null = null;
  private stopping = false;

  constructor(url: string) {
    super();
    this.line = new WorkerLine(url);
    this.line.setMaxListeners(0);
    this.boss = new PgBoss({
      connectionString: url,
      schema: SCHEMA,
      application_name: 'gongkai jobs',
      max: 3,
      schedule: false,
      expireInSeconds: EXPIRE_SECONDS,
      maintenanceIntervalSeconds: MAINTENANCE_SECONDS,
      retryLimit: RETRIES,
      retryDelay: 1,
    });
    this.boss.on('error', (error) => this.log.error(error.message));
  }

  async enqueue<Payload extends object>(tx: Transaction, name: string, jobs: Job<Payload>[]): Promise<void> {
    await this.queue(name);
    await this.insert(
      tx,
      name,
      jobs.map(({ key, payload }) => ({ id: key, name, data: payload })),
    );
  }

  async enqueueOnce<Payload extends object>(tx: Transaction, name: string, jobs: Job<Payload>[]): Promise<void> {
    await this.queue(name, 'short');
    await this.insert(
      tx,
      name,
      jobs.map(({ key, payload }) => ({ name, data: payload, singletonKey: key })),
    );
  }

  private async insert(tx: Transaction, name: string, rows: PgBoss.JobInsert[]): Promise<void> {
    await this.boss.insert(rows, { db: inTransaction(tx) });
    await tx.query(NOTIFY_SQL, [name]);
  }

  async work<Payload extends object>(
    name: string,
    handler: JobHandler<Payload>,
    { batch, abandoned, once, after }: WorkOptions<Payload>,
  ): Promise<void> {
    await this.queue(name, once ? 'short' : 'standard');
    this.listening ??= this.listen();
    await this.listening;
    this.loops.push(this.loop(name, handler as JobHandler<object>, batch, after));
    this.loops.push(this.loop(abandonedOf(name), abandoned as JobHandler<object>, batch));
  }

  async pending(name: string): Promise<number> {
    await this.start();
    return this.boss.getQueueSize(name, { before: 'completed' });
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.line.emit('job', '');
    await Promise.all(this.loops);
    await this.line.stop();
    if (this.started) await this.boss.stop({ graceful: false, wait: true });
  }

  /**
   * Makes sure that the queue exists; a job for a queue that does not would vanish. In one with the policy `short` no two
   * jobs with the same key wait.
   */
  private queue(name: string, policy: 'standard' | 'short' = 'standard'): Promise<void> {
    const known = this.queues.get(name);
    if (known) return known;
    const deadLetter = abandonedOf(name);
    const created = this.start()
      .then(() => this.boss.createQueue(deadLetter))
      .then(() => this.boss.createQueue(name, { name, deadLetter, policy }));
    this.queues.set(name, created);
    created.catch(() => this.queues.delete(name));
    return created;
  }

  private start(): Promise<unknown> {
    this.started ??= this.boss.start();
    return this.started;
  }

  private async listen(): Promise<void> {
    const alone = await this.line.start();
    if (!alone) return;
    await this.giveBackOrphans();
    await this.line.letOthersIn();
  }

  /** Nobody else works, so whatever is active belonged to a process that died: no need to wait for its expiry. */
  private async giveBackOrphans(): Promise<void> {
    for (const { name, ids } of await this.line.activeJobs(SCHEMA)) await this.boss.fail(name, ids);
  }

  private async loop(name: string, handler: JobHandler<object>, batch: number, after?: string): Promise<void> {
    while (!this.stopping) {
      const heard = this.nextNotice(name);
      if (after !== undefined && (await this.pending(after)) > 0) {
        await sleep(YIELD_MS);
        heard.forget();
        continue;
      }
      const jobs = await this.boss.fetch<object>(name, { batchSize: batch, includeMetadata: true });
      const fresh = jobs.filter((job) => job.retryCount === 0);
      if (fresh.length > 0) await this.attempt(name, handler, fresh);
      // Whatever failed once goes alone, so that one poisonous job takes no others with it.
      for (const job of jobs.filter((candidate) => candidate.retryCount > 0)) await this.attempt(name, handler, [job]);
      if (jobs.length < batch && !this.stopping) await heard.or(POLL_MS);
      heard.forget();
    }
  }

  private async attempt(name: string, handler: JobHandler<object>, jobs: Taken[]): Promise<void> {
    const ids = jobs.map((job) => job.id);
    try {
      await handler(jobs.map((job) => ({ key: job.id, payload: job.data })));
      await this.boss.complete(name, ids);
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.log.error(`${name}: ${message}`);
      // If the database is away as well, the jobs come back by expiry.
      await this.boss.fail(name, ids).catch(() => {});
    }
  }

  /** Listens from now on, so that a notice that comes between fetch and wait is not lost. */
  private nextNotice(name: string): { or: (ms: number) => Promise<void>; forget: () => void } {
    const cancel = new AbortController();
    let notice = () => {};
    const heard = new Promise<void>((done) => {
      notice = done;
    });
    const listener = (named: string) => {
      if (named === name || this.stopping) notice();
    };
    this.line.on('job', listener);
    return {
      or: (ms) => Promise.race([heard, sleep(ms, undefined, { signal: cancel.signal }).catch(() => {})]),
      forget: () => {
        cancel.abort();
        this.line.off('job', listener);
      },
    };
  }
}

/** Lets pg-boss write through an open TypeORM transaction. */
function inTransaction(tx: Transaction): PgBoss.Db {
  const runner = tx.queryRunner;
  if (!runner?.isTransactionActive) throw new Error('Jobs are enqueued inside a transaction');
  return {
    executeSql: async (text, values) => {
      const result = await runner.query(text, values, true);
      return { rows: result.records, rowCount: result.affected ?? result.records.length };
    },
  };
}
