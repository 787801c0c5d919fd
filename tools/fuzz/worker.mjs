/** A thread that makes inputs and reads them; the thread that started it keeps time and memory. */
import { parentPort, workerData } from 'node:worker_threads';
import { exercise } from './exercise.mjs';
import { inputOf } from './input.mjs';
import { loadSources } from './sources.mjs';

const tell = (message) => parentPort.postMessage(message);
/** Processor time of the process, milliseconds. */
const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** One in so many is read twice. */
const TWICE = 5;

const { sources, digest } = await loadSources({ corpus: workerData.corpus });

parentPort.on('message', async ({ seed, run, only }) => {
  const input = inputOf({ seed, run, sources, only });
  tell({ at: 'begin', run, label: input.label, kind: input.kind, size: input.bytes.length });
  const start = used();
  try {
    const bytes = input.bytes.slice();
    const result = await exercise(input.bytes);
    const ms = used() - start;
    if (Buffer.compare(bytes, input.bytes) !== 0) result.faults.push('the input was changed');
    if (run % TWICE === 0 && (await exercise(bytes)).digest !== result.digest) result.faults.push('not the same twice');
    tell({ at: 'end', run, ms, ...result });
  } catch (error) {
    tell({
      at: 'end',
      run,
      ms: used() - start,
      outcome: 'thrown',
      faults: [`thrown: ${error?.stack ?? error}`],
    });
  }
});
tell({ at: 'ready', digest, sources: sources.length });
