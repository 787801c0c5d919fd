/** How many readings are going on in this thread. */
let readings = 0;

const isOfLibrary = (reason: unknown): boolean =>
  reason instanceof Object && 'stack' in reason && String(reason.stack).includes('pdfjs-dist');

/** Failures of anybody else end the thread, as they would without this listener. */
function onStray(reason: unknown): void {
  if (isOfLibrary(reason)) return;
  if (process.listenerCount('unhandledRejection') > 1) return;
  queueMicrotask(() => {
    throw reason;
  });
}

/**
 * Does some work with pdf.js and outlives its stray failures: the library begins to fetch objects of a damaged file
 * that it then never asks for, and such a failure that nobody waits for would end the whole process.
 */
export async function survivingStrays<T>(work: () => Promise<T>): Promise<T> {
  if (readings++ === 0) process.on('unhandledRejection', onStray);
  try {
    return await work();
  } finally {
    // Failures are reported only when all that waits has run.
    setImmediate(() => {
      if (--readings === 0) process.off('unhandledRejection', onStray);
    });
  }
}
