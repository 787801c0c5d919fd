import 'reflect-metadata';
import type { Config } from './config/config';
import { runUntilStopped } from './run-until-stopped';
import { type ServeOptions, serve } from './serve';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Serves until it is told to stop; a failed start is one sentence and exit code 1. */
export async function runServer(read: () => Config, options: Omit<ServeOptions, 'say'> = {}): Promise<void> {
  try {
    const running = await serve(read(), { ...options, say });
    say(running.url ? `正在监听 ${running.url} (listening)` : '后台任务进程已启动 (worker running)');
    runUntilStopped(running, say);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
