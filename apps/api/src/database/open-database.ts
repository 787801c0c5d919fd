import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source';
import { type EmbeddedServer, startEmbeddedPostgres } from './embedded-postgres';

const DATABASE = 'gongkai';

export type DatabaseOptions = {
  /** A PostgreSQL server (15 or newer); null starts the embedded one below `dataDir`. */
  databaseUrl: string | null;
  dataDir: string;
  pgBinDir?: string | null;
  say?: (line: string) => void;
};

/** A connected database. `stop` closes the connections and lets go of the embedded server. */
export type OpenDatabase = { dataSource: DataSource; url: string; embedded: boolean; stop: () => Promise<void> };

/** Connects to the server or starts the embedded one. The schema is not touched: call `migrate`. */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const server = options.databaseUrl === null ? await startEmbeddedPostgres(options) : null;
  try {
    const url = server ? await ensureDatabase(server.url, DATABASE) : (options.databaseUrl ?? '');
    const dataSource = await createDataSource(url).initialize();
    return { dataSource, url, embedded: server !== null, stop: once(() => close(dataSource, server)) };
  } catch (error) {
    await server?.stop();
    throw error;
  }
}

/** The application and the command that opened it may both let go. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= work();
    return done;
  };
}

async function close(dataSource: DataSource, server: EmbeddedServer | null): Promise<void> {
  if (dataSource.isInitialized) await dataSource.destroy();
  await server?.stop();
}

/** Address of the database `name` on the server at `url`; the database is created if it is missing. */
export async function ensureDatabase(url: string, name: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(name)}`).catch(unlessExists);
  } finally {
    await client.end();
  }
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
}

/** Two processes may create it at the same moment. */
function unlessExists(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== '42P04' && code !== '23505') throw error;
}
