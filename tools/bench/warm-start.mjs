#!/usr/bin/env node
/**
 * `npm start` until the first answer of /api/v1/health and until it says that it is ready: on an empty data folder
 * (database created, regions and samples loaded), on one that is there, and after a power cut, which is SIGKILL for the
 * server and for its database. Everything is built beforehand; finding out that nothing is stale is part of every start.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { configOf, correctness, dataFolder, wrongRollups } from './database.mjs';
import { freePort } from './process.mjs';
import {
  built,
  median,
  number,
  printMachine,
  printTable,
  quantile,
  quietModuleWarnings,
  ROOT,
  ratio,
  serverVersion,
} from './support.mjs';

const COLD_ROUNDS = 3;
const WARM_ROUNDS = 3;
const PATIENCE_MS = 180_000;

function npm(args, environment) {
  const windows = process.platform === 'win32';
  return spawn(windows ? 'npm.cmd' : 'npm', args, {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !windows,
    shell: windows,
  });
}

/** Starts, and answers when health and readiness came, in milliseconds from the call. */
async function start(folder) {
  const port = await freePort();
  const begun = performance.now();
  const environment = { GONGKAI_DATA: folder, HOST: '127.0.0.1', DATABASE_URL: '', ROLE: '' };
  const child = npm(['start', '--silent', '--', '--port', String(port)], environment);
  let output = '';
  let ready = null;
  const read = (chunk) => {
    output += chunk;
    if (/sign-in\?token=/.test(output)) ready ??= performance.now() - begun;
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  let healthy = null;
  while (healthy === null || ready === null) {
    if (child.exitCode !== null || performance.now() - begun > PATIENCE_MS) throw new Error(`No start:\n${output}`);
    const answer = healthy === null ? await fetch(`http://127.0.0.1:${port}/api/v1/health`).catch(() => null) : null;
    if (answer?.ok) healthy = performance.now() - begun;
    await sleep(10);
  }
  return { child, healthy, ready };
}

/** The whole process group: npm, the shell between, and the server. */
async function end(child, signal) {
  const gone = new Promise((done) => child.once('close', done));
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else process.kill(-child.pid, signal);
  await gone;
}

async function powerCut(folder, child) {
  const postmaster = Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  await end(child, 'SIGKILL');
  process.kill(postmaster, 'SIGKILL');
}

async function look(folder) {
  const database = await built('database/open-database').openDatabase(configOf(folder));
  try {
    const [{ reports }] = await database.dataSource.query('select count(*)::int as reports from report_fact');
    const { dataSource } = database;
    return { reports, rollups: await wrongRollups(dataSource), version: await serverVersion(dataSource) };
  } finally {
    await database.stop();
  }
}

quietModuleWarnings();
const seen = { cold: [], warm: [], cut: [] };
let state = null;
// Not counted: builds what is stale, the dashboard included.
await end((await start(dataFolder('build'))).child, 'SIGTERM');
for (let round = 0; round < COLD_ROUNDS; round++) {
  const folder = dataFolder('start');
  const cold = await start(folder);
  seen.cold.push(cold);
  await end(cold.child, 'SIGTERM');
  for (let turn = 0; turn < WARM_ROUNDS; turn++) {
    const warm = await start(folder);
    seen.warm.push(warm);
    await powerCut(folder, warm.child);
    const cut = await start(folder);
    seen.cut.push(cut);
    state = await look(folder);
    await end(cut.child, 'SIGTERM');
  }
}
printMachine([state.version]);
const base = median(seen.cold.map(({ healthy }) => healthy));
const row = (title, runs) => {
  const healthy = runs.map((run) => run.healthy);
  const ready = runs.map((run) => run.ready);
  return [
    title,
    String(runs.length),
    number(median(healthy) / 1000),
    number(quantile(healthy, 1) / 1000),
    number(median(ready) / 1000),
    ratio(median(healthy) / base),
  ];
};
printTable(
  '`npm start`, seconds',
  ['start', 'runs', 'first answer p50', 'slowest', 'ready with samples p50', 'first answer ÷ cold'],
  [
    row('cold, empty data folder', seen.cold),
    row('warm, data there', seen.warm),
    row('after kill -9 of server and database', seen.cut),
  ],
);
console.log('\nBar: warm start to first answer < 5 s.');
console.log(`${state.reports} reports; ${correctness(state.rollups)}`);
