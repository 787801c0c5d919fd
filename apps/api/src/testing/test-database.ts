import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../database/data-source';
import { migrate } from '../database/migrate';
import { ensureDatabase } from '../database/open-database';
import { SERVER_URL } from './test-server';

const TEMPLATE = 'gongkai_template';
const LOCK = 1;

/** A fresh, migrated database on the run's real PostgreSQL. Call `drop` in `afterAll`. */
export type TestDatabase = { dataSource: DataSource; url: string; drop: () => Promise<void> };

/** Copies the migrated template into a database of its own for one spec file. */
export async function createTestDatabase(poolSize = 10): Promise<TestDatabase> {
  const server = process.env[SERVER_URL];
  if (!server) throw new Error('No test server: run the specs through Jest with the configuration of this project.');
  const name = `spec_${randomBytes(6).toString('hex')}`;
  await withClient(server, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await ensureTemplate(client, server);
    await client.query(`create database ${name} template ${TEMPLATE}`);
  });
  const url = await ensureDatabase(server, name);
  const dataSource = await createDataSource(url, poolSize).initialize();
  const drop = async () => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await withClient(server, (client) => client.query(`drop database ${name} with (force)`));
  };
  return { dataSource, url, drop };
}

async function ensureTemplate(client: Client, server: string): Promise<void> {
  const found = await client.query('select 1 from pg_database where datname = $1', [TEMPLATE]);
  if (found.rowCount !== 0) return;
  const draft = `${TEMPLATE}_draft`;
  await client.query(`drop database if exists ${draft}`);
  const dataSource = await createDataSource(await ensureDatabase(server, draft)).initialize();
  await migrate(dataSource);
  await dataSource.destroy();
  await client.query(`alter database ${draft} rename to ${TEMPLATE}`);
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
