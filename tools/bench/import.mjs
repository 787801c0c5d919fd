#!/usr/bin/env node
/**
 * Import end to end: bytes received, original kept, job, read, check, store, roll-ups; in one process as
 * `gongkai import` does it, with the embedded PostgreSQL. Beside it in every round, over the same reports: reading and
 * checking alone in memory, and the same rows inserted alone, with and without the upkeep of the roll-ups.
 * `--count N` reports (1,000), `--rounds N` (3); `--import-only` leaves the peers out, for a profile.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { checkReport, contextOf } from '@gongkai/compliance';
import { readDocument } from '@gongkai/documents';
import { deadlineFor } from '@gongkai/domain';
import { extractReport } from '@gongkai/extraction';
import { makeReports, renderReport } from '../demo/index.mjs';
import {
  configOf,
  correctness,
  createContext,
  createDatabase,
  dataFolder,
  startServer,
  wrongRollups,
} from './database.mjs';
import {
  built,
  median,
  number,
  printMachine,
  printTable,
  quietModuleWarnings,
  ratio,
  serverVersion,
  sideBySide,
  timed,
} from './support.mjs';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    'import-only': { type: 'boolean', default: false },
  },
});
const COUNT = Number(options.count);
const BATCH = 20;
/** A worker without an HTTP server says nothing when it is ready; it takes one to two seconds. */
const WORKER_READY_MS = 5000;
const PROVINCE = '990000000000';
const PLACES = [
  { code: PROVINCE, name: '示范省（演示）' },
  { code: '990100000000', name: '演示市' },
];

/** What one report leaves behind, in the order in which foreign keys want it. */
const TABLES = [
  'source_document',
  'report',
  'report_version',
  'upload_item',
  'narrative_count',
  'finding',
  'report_fact',
];
const ROWS_OF = {
  source_document: 'select to_json(d)::text as row from source_document d where sha256 = any($2)',
  upload_item: 'select to_json(i)::text as row from upload_item i where report_id = any($1)',
  report: 'select to_json(r)::text as row from report r where id = any($1)',
};

quietModuleWarnings();
const folder = dataFolder('import');
const files = await writeReports(join(folder, 'files'));
const server = await startServer(folder);
let databases = 0;

async function writeReports(to) {
  mkdirSync(to);
  const made = [];
  for (const { unit, year, report } of makeReports({ seed: 'bench', count: COUNT })) {
    const bytes = await renderReport(report, 'docx');
    // The title names the unit; a file name with a number in it would be another, invented name.
    mkdirSync(join(to, String(made.length)));
    const path = join(to, String(made.length), `年报-${year}.docx`);
    writeFileSync(path, bytes);
    made.push({ unit, year, path, name: path.split('/').at(-1), bytes });
  }
  return made;
}

/** Schema, division tree, units with their roster, and the tables of the queue: all that an import finds in place. */
async function makeTemplate() {
  const { importRoster, regions } = roster();
  const database = await createDatabase(server, 'bench_template');
  await built('database/migrate').migrate(database.dataSource);
  const app = await createContext(configOf(folder), database);
  const { RegionService } = built('modules/regions/region.service');
  await app.get(RegionService).loadShipped();
  await app.get(RegionService).addDemo(regions);
  await app.get(built('modules/units/unit.service').UnitService).importRoster(...importRoster);
  await app.get(built('modules/ingestion/ingestion-worker.service').IngestionWorkerService).start();
  const version = await serverVersion(database.dataSource);
  await app.close();
  await database.stop();
  return version;
}

function roster() {
  const { unitIdOf } = built('modules/samples/demo-manifest');
  const units = new Map();
  const years = new Map();
  for (const { unit, year } of files) {
    const { key, name, unitClass, region, aliases } = unit;
    if (!units.has(key))
      units.set(key, { id: unitIdOf(key), name, unitClass, regionCode: region, aliases, demo: true });
    years.set(year, [...(years.get(year) ?? []), units.get(key)]);
  }
  const towns = [...units.values()];
  const counties = [...new Set(towns.map(({ regionCode }) => `${regionCode.slice(0, 6)}000000`))];
  return {
    regions: [
      ...PLACES,
      ...counties.map((code) => ({ code, name: `基准旗${code.slice(4, 6)}` })),
      ...towns.map(({ regionCode, name }) => ({ code: regionCode, name })),
    ],
    importRoster: [towns, [...years].map(([year, listed]) => ({ year, units: listed }))],
  };
}

/** A copy of the template and an empty file store, so that every contender of every round begins alike. */
async function fresh() {
  const name = `bench_${++databases}`;
  const database = await createDatabase(server, name, 'bench_template');
  const store = join(folder, `store-${name}`);
  return { database, config: configOf(store) };
}

const seen = {
  following: [],
  recheck: [],
  recheckByTwo: [],
  cpu: [],
  acknowledged: [],
  rollups: null,
  batches: null,
  wal: { insert: [], insertRollup: [] },
};

async function endToEnd() {
  const { database, config } = await fresh();
  const app = await createContext(config, database);
  const { handIn } = built('cli/import/hand-in');
  const cpu = process.cpuUsage();
  const start = performance.now();
  let acknowledged = 0;
  const paths = files.map(({ path }) => path);
  let settled = null;
  const items = await handIn(app, paths, { year: null, region: PROVINCE }, (step) => {
    if (step === 'storing') acknowledged = performance.now() - start;
    if (step === 'checking') settled ??= performance.now() - start;
  });
  const all = performance.now() - start;
  const ms = settled ?? all;
  seen.following.push(all - ms);
  const { user, system } = process.cpuUsage(cpu);
  const bad = items.find((item) => item.state !== 'stored');
  if (bad) throw new Error(`${bad.fileName}: ${bad.state} ${bad.problem?.message ?? ''}`);
  seen.cpu.push((user + system) / 1000);
  seen.acknowledged.push(acknowledged);
  seen.recheck.push(await timed(() => checkAllAgain(app)));
  const second = await startWorker(database.url, config);
  seen.recheckByTwo.push(await timed(() => checkAllAgain(app)));
  await second.stop();
  seen.rollups = await wrongRollups(database.dataSource);
  seen.batches ??= await rowsOf(database.dataSource, items);
  await app.close();
  await database.stop();
  return { ms };
}

/** Every report again, with all that stands around it, as a changed rule would have it done. */
async function checkAllAgain(app) {
  const { CheckRunService } = built('modules/check-runs/check-run.service');
  const runs = app.get(CheckRunService);
  const caller = { userId: null, username: 'bench', role: 'admin', scope: { region: PROVINCE } };
  const span = { region: PROVINCE, from: 2008, to: 2100, reason: 'bench' };
  const { id } = await runs.recheck(caller, span);
  await app.get(built('modules/checks/checks-worker.service').ChecksWorkerService).start();
  while ((await runs.detail(caller.scope, id)).finishedAt === null) await setTimeout(50);
}

/** A second process that works off jobs, as an installation with two of them has it; ready when it answers. */
async function startWorker(url, { dataDir }) {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    GONGKAI_DATA: dataDir,
    LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
    PORT: '0',
  };
  const worker = spawn(process.execPath, [join(import.meta.dirname, '../../apps/api/dist/worker.js')], { env });
  await setTimeout(WORKER_READY_MS);
  if (worker.exitCode !== null) throw new Error('The second process ended');
  return {
    stop: async () => {
      worker.kill('SIGTERM');
      await once(worker, 'exit');
    },
  };
}

/** Read, extract and check in one thread, and nothing else. */
async function inMemory() {
  let before = null;
  for (const { name, bytes, unit, year } of files) {
    const { tree } = await readDocument(bytes, { fileName: name });
    const report = extractReport(tree, { fileName: name });
    const { unitClass } = unit;
    const duty = { due: true, deadline: deadlineFor(unitClass, year) };
    const obligation = { year, unitClass, ...duty, received: true, publishedOn: null, asOf: '2026-07-01' };
    const previous = before?.unit === unit.key ? before.report : null;
    checkReport(report, contextOf({ unitClass, obligation, previous }));
    before = { unit: unit.key, report };
  }
}

/** The rows of an import, cut into batches of as many reports as the worker stores at once. */
async function rowsOf(dataSource, items) {
  const batches = [];
  for (let start = 0; start < items.length; start += BATCH) {
    const some = items.slice(start, start + BATCH);
    const ids = [some.map((item) => item.report.id), some.map((item) => item.sha256)];
    const tables = [];
    for (const table of TABLES) {
      const sql = ROWS_OF[table] ?? `select to_json(t)::text as row from ${table} t where report_id = any($1)`;
      const rows = await dataSource.query(`${sql} and $1::uuid[] is not null and $2::text[] is not null`, ids);
      if (rows.length > 0) tables.push({ table, rows: `[${rows.map(({ row }) => row).join(',')}]` });
    }
    batches.push(tables);
  }
  return batches;
}

async function insertRows(withRollups) {
  const { database } = await fresh();
  const { dataSource } = database;
  if (!withRollups) await dataSource.query('alter table report_fact disable trigger user');
  const lsn = async () => (await dataSource.query('select pg_current_wal_lsn() as lsn'))[0].lsn;
  const from = await lsn();
  const ms = await timed(async () => {
    for (const tables of seen.batches)
      await dataSource.transaction(async (tx) => {
        for (const { table, rows } of tables)
          await tx.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1::json)`, [
            rows,
          ]);
      });
  });
  const [{ bytes }] = await dataSource.query('select pg_wal_lsn_diff($1, $2)::float8 as bytes', [await lsn(), from]);
  seen.wal[withRollups ? 'insertRollup' : 'insert'].push(bytes / COUNT);
  if (withRollups) {
    const { wrong } = await wrongRollups(dataSource);
    if (wrong > 0) throw new Error(`${wrong} roll-up rows differ from a recount`);
  }
  await database.stop();
  return { ms };
}

const END_TO_END = 'end to end';
const MEMORY = 'read, extract, check in memory, one thread';
const INSERT = `insert the same rows, ${BATCH} reports a transaction`;
const INSERT_ROLLUP = 'the same with roll-ups by trigger';
const FACTS_BAR = 0.36;

function print(times) {
  const total = median(times[END_TO_END]);
  printTable(
    `Import of ${COUNT} docx reports, median of ${options.rounds} rounds`,
    ['what', 'seconds', 'reports per second', 'end to end ÷ it'],
    Object.entries(times).map(([name, all]) => {
      const ms = median(all);
      return [name, number(ms / 1000), number((COUNT / ms) * 1000), name === END_TO_END ? '' : ratio(total / ms)];
    }),
  );
  console.log(`\n- ${number((COUNT / total) * 1000)} reports per second; bar ≥ 100/s, 1,000 files < 15 s`);
  console.log(`- acknowledged (original and job kept) after ${number(median(seen.acknowledged) / 1000)} s`);
  const again = median(seen.recheck) / COUNT;
  console.log(`- others that the new ones concern, checked again: ${number(median(seen.following) / 1000)} s`);
  const byTwo = median(seen.recheckByTwo) / COUNT;
  console.log(
    `- all of them checked again with everything around them: ${number(again)} ms a report by one process, ` +
      `${number(byTwo)} by two; 40,000 in ${number((again * 40_000) / 60_000)} or ${number((byTwo * 40_000) / 60_000)} minutes`,
  );
  console.log(
    `- CPU of this process: ${number(median(seen.cpu) / 1000)} s, ${ratio(median(seen.cpu) / total)} of the time`,
  );
  if (times[INSERT]) {
    const share = median(times[INSERT]) / median(times[INSERT_ROLLUP]);
    const wal = median(seen.wal.insertRollup) / median(seen.wal.insert);
    console.log(`- insert with exact roll-ups runs at ${ratio(share)} the rate of insert only; bar ≥ ${FACTS_BAR}×`);
    console.log(
      `- and writes ${ratio(wal)} its WAL (${number(median(seen.wal.insertRollup) / 1024)} kB a report); bar ≤ 1.3×`,
    );
  }
  console.log(`- ${correctness(seen.rollups)}`);
}

try {
  const version = await makeTemplate();
  printMachine([version]);
  const peers = {
    [MEMORY]: inMemory,
    [INSERT]: () => insertRows(false),
    [INSERT_ROLLUP]: () => insertRows(true),
  };
  // The rows that the peers insert come from the first import.
  if (!options['import-only']) await endToEnd();
  const contenders = { [END_TO_END]: endToEnd, ...(options['import-only'] ? {} : peers) };
  print(await sideBySide(contenders, { rounds: Number(options.rounds), warmUp: 0 }));
} finally {
  await server.stop();
}
