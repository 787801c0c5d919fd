import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import type { Job } from './job-queue.service';
import { PgBossQueue } from './pg-boss-queue';

type Note = { text: string };

describe('the job queue', () => {
  let database: TestDatabase;
  let queue: PgBossQueue;
  // Failing jobs and broken connections are what is tested here; their log lines are not.
  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(async () => {
    database = await createTestDatabase();
    queue = new PgBossQueue(database.url);
  });
  afterEach(async () => {
    await queue.stop();
    await database.drop();
  });

  const abandoned = async () => {};

  const collect = (seen: string[]) => async (jobs: Job<Note>[]) => {
    seen.push(...jobs.map(({ payload }) => payload.text));
  };

  const enqueue = (text: string, key: string = randomUUID()) =>
    database.dataSource.transaction((tx) => queue.enqueue<Note>(tx, 'note', [{ key, payload: { text } }]));

  async function until(condition: () => boolean): Promise<void> {
    for (const end = Date.now() + 30_000; !condition() && Date.now() < end; ) await sleep(5);
    expect(condition()).toBe(true);
  }

  it('hands over a job as soon as its transaction commits', async () => {
    const seen: string[] = [];
    await queue.work<Note>('note', collect(seen), { batch: 5, abandoned });
    await sleep(50);
    const started = Date.now();
    await enqueue('a');
    await until(() => seen.length === 1);
    expect(Date.now() - started).toBeLessThan(500);
    expect(seen).toEqual(['a']);
  });

  it('does once what many ask for, and again what is asked for while it is being done', async () => {
    const ask = (text: string) =>
      database.dataSource.transaction((tx) =>
        queue.enqueueOnce<Note>(tx, 'once', [{ key: 'the same', payload: { text } }]),
      );
    for (const text of ['first', 'second', 'third']) await ask(text);
    expect(await queue.pending('once')).toBe(1);
    const seen: string[] = [];
    let asked: Promise<void> | null = null;
    const handler = async (jobs: Job<Note>[]) => {
      seen.push(...jobs.map(({ payload }) => payload.text));
      asked ??= ask('meanwhile');
      await asked;
    };
    await queue.work<Note>('once', handler, { batch: 5, once: true, abandoned });
    await until(() => seen.length === 2);
    expect(seen).toEqual(['first', 'meanwhile']);
  });

  it('lets another queue go first', async () => {
    const seen: string[] = [];
    await enqueue('first');
    await database.dataSource.transaction((tx) =>
      queue.enqueue<Note>(tx, 'later', [{ key: randomUUID(), payload: { text: 'afterwards' } }]),
    );
    await queue.work<Note>('later', collect(seen), { batch: 5, after: 'note', abandoned });
    await sleep(400);
    expect(seen).toEqual([]);
    await queue.work<Note>('note', collect(seen), { batch: 5, abandoned });
    await until(() => seen.length === 2);
    expect(seen).toEqual(['first', 'afterwards']);
  });

  it('forgets a job whose transaction is rolled back', async () => {
    await database.dataSource
      .transaction(async (tx) => {
        await queue.enqueue<Note>(tx, 'note', [{ key: randomUUID(), payload: { text: 'never' } }]);
        throw new Error('rolled back');
      })
      .catch(() => {});
    await enqueue('after');
    const seen: string[] = [];
    await queue.work<Note>('note', collect(seen), { batch: 5, abandoned });
    await until(() => seen.length > 0);
    expect(seen).toEqual(['after']);
  });

  it('refuses to enqueue outside a transaction', async () => {
    await expect(
      queue.enqueue(database.dataSource.manager, 'note', [{ key: randomUUID(), payload: {} }]),
    ).rejects.toThrow('inside a transaction');
  });

  it('takes the same key once', async () => {
    const key = randomUUID();
    await enqueue('once', key);
    await enqueue('twice', key);
    await enqueue('end');
    const seen: string[] = [];
    await queue.work<Note>('note', collect(seen), { batch: 1, abandoned });
    await until(() => seen.includes('end'));
    expect(seen).toEqual(['once', 'end']);
  });

  it('gives a failed batch back, one job at a time', async () => {
    for (const text of ['good', 'bad', 'fine']) await enqueue(text);
    const batches: string[][] = [];
    await queue.work<Note>(
      'note',
      async (jobs) => {
        batches.push(jobs.map(({ payload }) => payload.text));
        if (jobs.length > 1) throw new Error('batch failed');
      },
      { batch: 10, abandoned },
    );
    await until(() => batches.length === 4);
    expect(batches[0]).toHaveLength(3);
    expect(batches.slice(1).flat().sort()).toEqual(['bad', 'fine', 'good']);
  });

  it('gives up a job that fails again and again, and says so', async () => {
    await enqueue('hopeless');
    await enqueue('good');
    const given: string[] = [];
    const done: string[] = [];
    let tries = 0;
    await queue.work<Note>(
      'note',
      async (jobs) => {
        if (jobs.some(({ payload }) => payload.text === 'hopeless')) {
          tries++;
          throw new Error('hopeless');
        }
        await collect(done)(jobs);
      },
      { batch: 2, abandoned: collect(given) },
    );
    await until(() => given.length === 1);
    expect([given, done, tries]).toEqual([['hopeless'], ['good'], 6]);
  });

  it('resumes at once what a dead process had taken', async () => {
    await enqueue('taken');
    const dead = new PgBossQueue(database.url);
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    let taken = 0;
    await dead.work<Note>(
      'note',
      () => {
        taken++;
        return held;
      },
      { batch: 1, abandoned },
    );
    await until(() => taken === 1);
    // Its connections break as they do when the process is killed.
    await database.dataSource.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name in ('gongkai worker', 'gongkai jobs')
       and datname = current_database()`,
    );
    const seen: string[] = [];
    const started = Date.now();
    await queue.work<Note>('note', collect(seen), { batch: 1, abandoned });
    await until(() => seen.length === 1);
    expect(Date.now() - started).toBeLessThan(5000);
    release();
    await dead.stop();
  });

  it('hands every job over exactly once to several workers', async () => {
    const texts = Array.from({ length: 300 }, (_, index) => String(index));
    const jobs = texts.map((text) => ({ key: randomUUID(), payload: { text } }));
    await database.dataSource.transaction((tx) => queue.enqueue<Note>(tx, 'note', jobs));
    const seen: string[] = [];
    const other = new PgBossQueue(database.url);
    const handler = collect(seen);
    await Promise.all([queue, other].map((worker) => worker.work<Note>('note', handler, { batch: 20, abandoned })));
    await until(() => seen.length >= texts.length);
    await other.stop();
    expect(seen.sort()).toEqual(texts.sort());
  });
});
