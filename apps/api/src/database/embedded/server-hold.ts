import { Client } from 'pg';

const NAME = 'gongkai hold';

/** A connection kept open as long as a process uses the server; it vanishes with the process, even a killed one. */
export type ServerHold = {
  /** Lets go; true if nobody else holds the server, which may then be stopped. */
  release: () => Promise<boolean>;
};

/** Takes hold of the server; null if it does not accept connections (yet). Throws for a wrong password. */
export async function holdServer(url: string): Promise<ServerHold | null> {
  const client = new Client({ connectionString: url, application_name: NAME, keepAlive: true });
  // The server may end under us (machine shutdown); the pools notice by themselves.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '28P01') throw error;
    return null;
  }
  return { release: () => release(client) };
}

async function release(client: Client): Promise<boolean> {
  try {
    const others = await client.query(
      'select 1 from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid() limit 1',
      [NAME],
    );
    await client.end();
    return others.rowCount === 0;
  } catch {
    return true;
  }
}
