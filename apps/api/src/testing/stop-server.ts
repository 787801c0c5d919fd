import { rmSync } from 'node:fs';
import { testServer } from './test-server';

/** Ends the server of this run and removes its data. */
export default async function stopServer(): Promise<void> {
  const running = testServer.current;
  if (!running) return;
  await running.server.stop();
  rmSync(running.dataDir, { recursive: true, force: true });
}
