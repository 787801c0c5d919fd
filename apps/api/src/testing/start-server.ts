import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../database/embedded-postgres';
import { SERVER_URL, testServer } from './test-server';

/** Starts one throw-away PostgreSQL for the whole run; `PG_BIN_DIR` chooses other programs than the packaged ones. */
export default async function startServer(): Promise<void> {
  const dataDir = join(tmpdir(), `gongkai-test-${process.pid}`);
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const server = await startEmbeddedPostgres({
    dataDir,
    pgBinDir: process.env.PG_BIN_DIR ?? null,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  testServer.current = { server, dataDir };
  process.env[SERVER_URL] = server.url;
}
