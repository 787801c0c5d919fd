import type { Running } from './serve';

/** Seconds that work in hand gets when the process is told to stop. */
const PATIENCE = 20_000;

/** Stops in order at Ctrl-C or SIGTERM, or when `stopped` resolves; a second signal ends the process at once. */
export function runUntilStopped(running: Running, say: (line: string) => void, stopped?: Promise<void>): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(130);
    stopping = true;
    say('正在停止…… (stopping)');
    setTimeout(() => process.exit(1), PATIENCE).unref();
    await running.stop();
    process.exit(0);
  };
  const stopOrFail = () => {
    stop().catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    });
  };
  process.on('SIGINT', stopOrFail);
  process.on('SIGTERM', stopOrFail);
  stopped?.then(stopOrFail, stopOrFail);
}
