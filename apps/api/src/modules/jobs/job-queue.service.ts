import type { Transaction } from '../../database/transaction';

/** One job as its handler sees it; `key` is the identity under which it was enqueued. */
export type Job<Payload> = { key: string; payload: Payload };

/**
 * Does the work of some jobs. It must be safe to run twice for the same job, because a process may be killed after the
 * work and before the queue knows. Throwing gives all of them back for another try.
 */
export type JobHandler<Payload> = (jobs: Job<Payload>[]) => Promise<void>;

export type WorkOptions<Payload> = {
  /** Most jobs taken at once. */
  batch: number;
  /** For queues filled by `enqueueOnce`. */
  once?: boolean;
  /** Name of a queue that goes first: nothing is begun while jobs of that one wait or are being worked on. */
  after?: string;
  /** Told of jobs that were tried again and again in vain, so that somebody can be told; they do not come back. */
  abandoned: JobHandler<Payload>;
};

/** A durable queue: what was enqueued in a committed transaction is worked off, whatever happens to the processes. */
export abstract class JobQueue {
  /**
   * Adds jobs in the transaction of `tx`: they exist if and only if that transaction commits. A job's key is a UUID; a
   * second job with the same key is the same job.
   */
  abstract enqueue<Payload extends object>(tx: Transaction, name: string, jobs: Job<Payload>[]): Promise<void>;

  /**
   * Adds jobs in the transaction of `tx`, but not where one with the same key already waits: what many ask for is done once
   * for all of them. A job that is being worked on does not count, for it may not have seen what `tx` changes.
   */
  abstract enqueueOnce<Payload extends object>(tx: Transaction, name: string, jobs: Job<Payload>[]): Promise<void>;

  /** Starts taking jobs of this name in this process, up to `batch` at once. */
  abstract work<Payload extends object>(
    name: string,
    handler: JobHandler<Payload>,
    options: WorkOptions<Payload>,
  ): Promise<void>;

  /** How many jobs of this name are waiting or being worked on. */
  abstract pending(name: string): Promise<number>;

  /** Finishes what is being worked on, takes nothing more, and closes the queue's connections. */
  abstract stop(): Promise<void>;
}
