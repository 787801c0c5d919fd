import { parentPort } from 'node:worker_threads';
import { readReport } from './read-report';

/** Entry of a reading thread: one file in, one answer out. See `reading-pool.ts`. */
parentPort?.on('message', async ({ bytes, fileName }: { bytes: Uint8Array; fileName: string }) => {
  try {
    parentPort?.postMessage({ answer: await readReport(bytes, fileName) });
  } catch (error) {
    parentPort?.postMessage({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
