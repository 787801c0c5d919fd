import { Worker } from 'node:worker_threads';
import type { ReadAnswer } from './read-report';

export type ReadingPoolOptions = {
  /** Compiled script of a thread. */
  script: string;
  threads: number;
  /** What one file may cost; beyond it the thread is ended and the file is refused. */
  limits: { milliseconds: number; megabytes: number };
};

type Task = {
  load: () => Promise<Uint8Array>;
  fileName: string;
  done: (answer: ReadAnswer) => void;
  failed: (error: unknown) => void;
};

type Thread = { worker: Worker; task: Task | null; timer: NodeJS.Timeout | null };

/** Room for the short-lived pieces of a document, out of what a file may cost: fewer collections while reading. */
const YOUNG_SHARE = 1 / 8;

const TOO_SLOW = {
  code: 'tooLarge',
  message: '读取这份文件花费的时间过长，已停止；请用 Word 或 WPS 另存一份后重新上传。',
};
const TOO_BIG = { code: 'tooLarge', message: '读取这份文件需要的内存过多，已停止；请压缩其中的图片后重新上传。' };

/**
 * Reads files in threads of their own, so that a large or hostile document neither holds up requests nor takes the
 * process down. Files wait in line without their bytes: those are loaded when a thread is free.
 */
export class ReadingPool {
  private readonly threads: Thread[] = [];
  private readonly waiting: Task[] = [];
  private closed = false;

  constructor(private readonly options: ReadingPoolOptions) {}

  /** Reads one file. Rejects for a fault of this program, and if `load` does. */
  read(load: () => Promise<Uint8Array>, fileName: string): Promise<ReadAnswer> {
    return new Promise((done, failed) => {
      this.waiting.push({ load, fileName, done, failed });
      this.next();
    });
  }

  /** Ends the threads; files still waiting are never answered, so close after the work is done. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }

  private next(): void {
    if (this.waiting.length === 0 || this.closed) return;
    const thread = this.threads.find(({ task }) => task === null) ?? this.grow();
    const task = thread ? this.waiting.shift() : undefined;
    if (!thread || !task) return;
    thread.task = task;
    task.load().then(
      (bytes) => this.begin(thread, bytes, task.fileName),
      (error) => this.finish(thread, () => task.failed(error)),
    );
  }

  private begin(thread: Thread, bytes: Uint8Array, fileName: string): void {
    const { milliseconds } = this.options.limits;
    thread.timer = setTimeout(() => this.abandon(thread, TOO_SLOW), milliseconds);
    thread.worker.postMessage({ bytes, fileName });
  }

  private grow(): Thread | null {
    if (this.threads.length >= this.options.threads) return null;
    const { script, limits } = this.options;
    const young = limits.megabytes * YOUNG_SHARE;
    const worker = new Worker(script, {
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes - young, maxYoungGenerationSizeMb: young },
    });
    const thread: Thread = { worker, task: null, timer: null };
    worker.unref();
    worker.on('message', (message: { answer: ReadAnswer } | { fault: string }) => {
      const { task } = thread;
      this.finish(thread, () => {
        if ('answer' in message) task?.done(message.answer);
        else task?.failed(new Error(message.fault));
      });
    });
    worker.on('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') this.abandon(thread, TOO_BIG);
      else this.drop(thread, (task) => task.failed(error));
    });
    worker.on('exit', () => this.drop(thread, (task) => task.failed(new Error('A reading thread ended'))));
    this.threads.push(thread);
    return thread;
  }

  private finish(thread: Thread, answer: () => void): void {
    if (thread.timer) clearTimeout(thread.timer);
    thread.timer = null;
    thread.task = null;
    answer();
    this.next();
  }

  /** Gives up on a file together with its thread; the next file gets a new one. */
  private abandon(thread: Thread, problem: { code: string; message: string }): void {
    this.drop(thread, (task) => task.done({ problem }));
    void thread.worker.terminate();
  }

  private drop(thread: Thread, answer: (task: Task) => void): void {
    const index = this.threads.indexOf(thread);
    if (index < 0) return;
    this.threads.splice(index, 1);
    const { task } = thread;
    this.finish(thread, () => task && answer(task));
  }
}
