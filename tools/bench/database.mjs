/** Databases of their own for benchmarks, on an embedded server that nobody else uses. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from './support.mjs';

const require = createRequire(import.meta.url);

/** A folder that the unprivileged database user may enter; removed when the process ends. */
export function dataFolder(name) {
  const made = mkdtempSync(join(tmpdir(), `gongkai-bench-${name}-`));
  rmSync(made, { recursive: true });
  mkdirSync(made, { mode: 0o755 });
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Settings of an installation in `folder`, independent of the environment except for another server's programs. */
export function configOf(folder, settings = {}) {
  const { PG_BIN_DIR = '' } = process.env;
  return built('config/config').readConfig({ GONGKAI_DATA: folder, LOG_LEVEL: 'warn', PG_BIN_DIR, ...settings });
}

/** The embedded server with its default settings, as every installation starts it. */
export function startServer(folder) {
  return built('database/embedded-postgres').startEmbeddedPostgres({
    dataDir: folder,
    pgBinDir: configOf(folder).pgBinDir,
  });
}

/** A connected database in the shape the application takes; `template` is copied with everything in it. */
export async function createDatabase(server, name, template = 'template1') {
  const { Client } = require('pg');
  const admin = new Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`create database ${name} template ${template}`);
  await admin.end();
  const address = new URL(server.url);
  address.pathname = `/${name}`;
  const url = address.toString();
  const dataSource = await built('database/data-source').createDataSource(url).initialize();
  let stopped = null;
  const stop = () => {
    stopped ??= dataSource.destroy();
    return stopped;
  };
  return { dataSource, url, embedded: false, stop };
}

/** The application over a database, as the command line runs it: no HTTP, no worker until somebody starts one. */
export async function createContext(config, database) {
  require('reflect-metadata');
  const { NestFactory } = require('@nestjs/core');
  const module = built('app.module').appModule({ ...config, roles: [] }, database);
  return NestFactory.createApplicationContext(module, { logger: ['error', 'warn'], abortOnError: false });
}

/** Trailing zeros say nothing: a rule that nobody breaks any more keeps its place. */
const trimmed = (column) => `regexp_replace(array_to_string(coalesce(${column}, '{}'), ','), '(^|,)0(,0)*$', '')`;
const ROW = `select region_code, year, due, received, late, with_errors, ${[
  'figures',
  'stated',
  'narrative',
  'narrative_stated',
  'failed',
  'undetermined',
]
  .map(trimmed)
  .join(', ')} from`;

/** Rows in which the kept roll-ups and a recount from the facts differ, in either direction. */
export async function wrongRollups(dataSource) {
  const kept = `${ROW} region_rollup where due <> 0 or received <> 0`;
  const counted = `${ROW} region_rollup_recount where due <> 0 or received <> 0`;
  const [{ wrong, rows }] = await dataSource.query(
    `with kept as (${kept}), counted as (${counted})
     select (select count(*)::int from ((table kept except table counted) union all (table counted except table kept)) d)
       as wrong, (select count(*)::int from kept) as rows`,
  );
  return { wrong, rows };
}

export const correctness = ({ wrong, rows }) =>
  `roll-up = recount: ${wrong === 0 ? 'yes' : `NO, ${wrong} differences`} (${rows} rows of region × year)`;
