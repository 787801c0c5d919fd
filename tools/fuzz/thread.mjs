import { Worker } from 'node:worker_threads';

/**
 * What one file may cost: processor time, because machines are shared, and memory. A thread that waits for ever uses no
 * processor; it is given up after `waiting`.
 */
export const LIMITS = { milliseconds: 10_000, waiting: 120_000, mebibytes: 512 };
const LOOK_EVERY = 500;

/** Processor time of this process, milliseconds: nearly all of it is the worker's. */
const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * What became of a run: `fault` is null where the program did what it should. `ms` is the processor time of reading.
 * @typedef {{ run: number, label: string, kind: string, outcome: string, ms: number, fault: string | null }} Outcome
 */

/** A worker thread that is replaced whenever it dies or takes too long. One a process, or times cannot be told apart. */
export class Thread {
  #worker = null;
  #ready = null;
  #pending = null;
  digest = null;

  constructor(corpus) {
    this.corpus = corpus;
  }

  /** @returns {Promise<Outcome>} */
  async run(task) {
    await this.#start();
    return new Promise((resolve) => {
      this.#pending = { resolve, run: task.run, label: 'not begun', kind: '?', timer: null };
      this.#worker.postMessage(task);
    });
  }

  async close() {
    await this.#worker?.terminate();
  }

  #start() {
    this.#ready ??= new Promise((resolve) => {
      const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
        workerData: { corpus: this.corpus },
        resourceLimits: { maxOldGenerationSizeMb: LIMITS.mebibytes },
        execArgv: ['--disable-warning=ExperimentalWarning'],
      });
      this.#worker = worker;
      worker.on('message', (message) => this.#take(message, resolve));
      worker.on('error', (error) => this.#settle('crash', `crash: ${error.code ?? ''} ${error.stack ?? error}`));
      worker.on('exit', () => {
        if (this.#worker !== worker) return;
        this.#ready = null;
        this.#settle('crash', 'crash: the thread ended');
      });
    });
    return this.#ready;
  }

  #take(message, ready) {
    if (message.at === 'ready') {
      this.digest = message.digest;
      ready();
    } else if (message.run !== this.#pending?.run) return;
    else if (message.at === 'begin') {
      const begin = { used: used(), at: performance.now() };
      const timer = setInterval(() => this.#look(begin), LOOK_EVERY);
      Object.assign(this.#pending, { label: message.label, kind: message.kind, timer });
    } else this.#settle(message.outcome, message.faults.length > 0 ? message.faults.join('\n') : null, message.ms);
  }

  #look(begin) {
    const busy = used() - begin.used;
    const waited = performance.now() - begin.at;
    if (busy < LIMITS.milliseconds && waited < LIMITS.waiting) return;
    const worker = this.#worker;
    this.#worker = null;
    this.#ready = null;
    this.#settle('hang', `hang: ${Math.round(busy)} ms of processor time in ${Math.round(waited)} ms`, busy);
    worker?.terminate();
  }

  #settle(outcome, fault, ms = 0) {
    const pending = this.#pending;
    if (pending === null) return;
    this.#pending = null;
    clearInterval(pending.timer);
    const { run, label, kind, resolve } = pending;
    resolve({ run, label, kind, outcome, ms, fault });
  }
}
