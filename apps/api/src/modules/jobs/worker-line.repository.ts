import { EventEmitter } from 'node:events';
import { Client } from 'pg';

const CHANNEL = 'gongkai_jobs';
const RECONNECT_MS = 1000;

/** Key of the advisory lock that every working process shares; free means that nobody works. */
const WORKER_LOCK = 7_107_2020;

/** SQL to run in the enqueuing transaction: PostgreSQL delivers the notice when, and only when, it commits. */
export const NOTIFY_SQL = `select pg_notify('${CHANNEL}', $1)`;

/**
 * A connection of a working process that hears of new jobs in any process at once, and that tells the others by a lock
 * that this process is alive. It reconnects by itself; meanwhile the workers live on their poll.
 */
export class WorkerLine extends EventEmitter<{ job: [name: string] }> {
  private client: Client | null = null;
  private stopped = false;

  constructor(private readonly url: string) {
    super();
  }

  /** Ids of the jobs that are marked as being worked on, by queue. */
  async activeJobs(schema: string): Promise<{ name: string; ids: string[] }[]> {
    const found = await this.client?.query<{ name: string; ids: string[] }>(
      `select name, array_agg(id::text) as ids from ${schema}.job where state = 'active' group by name`,
    );
    return found?.rows ?? [];
  }

  /** Connects; true if no other process was working at this moment, so that every active job is an orphan. */
  async start(): Promise<boolean> {
    const client = new Client({ connectionString: this.url, application_name: 'gongkai worker', keepAlive: true });
    client.on('error', () => this.reconnect(client));
    client.on('end', () => this.reconnect(client));
    client.on('notification', ({ payload }) => this.emit('job', payload ?? ''));
    await client.connect();
    this.client = client;
    await client.query(`listen ${CHANNEL}`);
    const { rows } = await client.query('select pg_try_advisory_lock($1) as alone', [WORKER_LOCK]);
    await client.query('select pg_advisory_lock_shared($1)', [WORKER_LOCK]);
    return rows[0]?.alone === true;
  }

  /** Gives up the exclusive claim after the orphans were given back. */
  async letOthersIn(): Promise<void> {
    await this.client?.query('select pg_advisory_unlock($1)', [WORKER_LOCK]);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => {});
  }

  private reconnect(lost: Client | null): void {
    if (this.stopped || this.client !== lost) return;
    this.client = null;
    setTimeout(() => {
      if (this.stopped || this.client) return;
      this.start()
        .then((alone) => (alone ? this.letOthersIn() : undefined))
        .catch(() => this.reconnect(this.client));
    }, RECONNECT_MS).unref();
  }
}
