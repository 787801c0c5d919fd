#!/usr/bin/env node
/**
 * The first screen at national size: every town of the shipped division list with a report for each of 17 years, kept
 * by the same triggers as real ones. Measured: GET /api/v1/overview signed in over HTTP, the statements behind it alone
 * on one connection, and the same answers computed by GROUP BY on the facts. Both answers must be equal.
 * `--every N` takes each N-th town only, `--years N` fewer years; `--data FOLDER` keeps the database there and measures it
 * again without loading.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { NATION_CODE, regionLevel } from '@gongkai/domain';
import { configOf, correctness, createContext, dataFolder, wrongRollups } from './database.mjs';
import { FactTallies } from './fact-tallies.mjs';
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
  timed,
} from './support.mjs';
import { loadReports } from './town-reports.mjs';

const { values: options } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    years: { type: 'string', default: '17' },
    data: { type: 'string' },
  },
});
const YEAR = 2025;
const YEARS = Array.from({ length: Number(options.years) }, (_, index) => YEAR - index).reverse();
const REGIONS = [NATION_CODE, '150000000000', '150800000000', '150823000000', '150823200000'];
const REQUESTS = 60;
const SCOPE = { region: NATION_CODE };
const { Client } = createRequire(import.meta.url)('pg');

/** What the work sends to the server, in order. */
async function statementsOf(work) {
  const sent = [];
  const plain = Client.prototype.query;
  Client.prototype.query = function (first, second, third) {
    const asked = typeof first === 'string' ? { text: first, values: second } : first;
    sent.push({ text: asked.text, values: Array.isArray(asked.values) ? asked.values : [] });
    return plain.call(this, first, second, third);
  };
  try {
    return { answer: await work(), statements: sent };
  } finally {
    Client.prototype.query = plain;
  }
}

/** Runs the statements one after the other, prepared, and answers the milliseconds of each. */
async function replay(client, statements) {
  const times = [];
  for (const [index, { text, values }] of statements.entries()) {
    const name = `${statements.label}_${index}`;
    times.push(await timed(() => client.query({ name, text, values })));
  }
  return times;
}

const sum = (values) => values.reduce((total, value) => total + value, 0);
const percentiles = (values) => `${number(median(values))} / ${number(quantile(values, 0.95))}`;

async function serveHttp(folder, token) {
  const port = await freePort();
  const { PG_BIN_DIR = '' } = process.env;
  const child = spawn(process.execPath, ['--no-warnings', join(ROOT, 'apps/api/dist/main.js')], {
    env: { PATH: process.env.PATH, PG_BIN_DIR, GONGKAI_DATA: folder, PORT: String(port), ROLE: 'api' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const base = `http://127.0.0.1:${port}/api/v1`;
  for (let tries = 0; !(await fetch(`${base}/health`).catch(() => null))?.ok; tries++) {
    if (tries > 600 || child.exitCode !== null) throw new Error('The server did not start');
    await sleep(100);
  }
  const signedIn = await fetch(`${base}/session/link`, {
    method: 'POST',
    headers: { 'x-requested-with': 'gongkai', 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  const cookie = signedIn.headers.get('set-cookie').split(';')[0];
  const get = async (region) => {
    const answer = await fetch(`${base}/overview?region=${region}&year=${YEAR}`, { headers: { cookie } });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${answer.status} ${body}`);
    return body;
  };
  const stop = () => new Promise((done) => child.once('exit', done) && child.kill('SIGTERM'));
  return { get, stop };
}

/** Both ways to the same answer, as statements. */
async function prepare(app, dataSource, region) {
  const overviews = app.get(built('modules/analytics/overview.service').OverviewService);
  const rollups = app.get(built('modules/analytics/rollup.repository').RollupRepository);
  const ask = async () => {
    const { coverage, ...rest } = await overviews.overview(SCOPE, { region, year: YEAR });
    return { ...rest, coverage: { ...coverage, asOf: null } };
  };
  await ask();
  const kept = await statementsOf(ask);
  const facts = new FactTallies(dataSource);
  const { whole, children } = rollups;
  Object.assign(rollups, { whole: facts.whole.bind(facts), children: facts.children.bind(facts) });
  const grouped = await statementsOf(ask);
  Object.assign(rollups, { whole, children });
  assert.deepEqual(grouped.answer, kept.answer, `the facts of ${region} give another answer than the roll-ups`);
  const labelled = (statements, label) => Object.assign(statements, { label: `${label}_${region}` });
  return { kept: labelled(kept.statements, 'kept'), grouped: labelled(grouped.statements, 'grouped') };
}

async function measure(region, { kept, grouped }, client, http) {
  const times = { http: [], kept: [], grouped: [], slowest: [] };
  for (let turn = 0; turn < REQUESTS + 5; turn++) {
    const http1 = await timed(() => http.get(region));
    const each = await replay(client, kept);
    const group = turn % 6 === 0 ? sum(await replay(client, grouped)) : null;
    if (turn < 5) continue;
    times.http.push(http1);
    times.kept.push(sum(each));
    times.slowest.push(Math.max(...each));
    if (group !== null) times.grouped.push(group);
  }
  return times;
}

async function explainSlow(client, { kept }, times) {
  if (quantile(times, 0.95) <= 20) return;
  const each = await replay(client, kept);
  const worst = kept[each.indexOf(Math.max(...each))];
  const { rows } = await client.query(`explain (analyze, buffers) ${worst.text}`, worst.values);
  console.log(`\nSlowest statement of the nation:\n${rows.map((row) => row['QUERY PLAN']).join('\n')}`);
}

async function main() {
  const folder = options.data ?? dataFolder('overview');
  const config = configOf(folder);
  const database = await built('database/open-database').openDatabase(config);
  try {
    await built('database/migrate').migrate(database.dataSource);
    const app = await createContext(config, { ...database, stop: async () => {} });
    await app.get(built('modules/regions/region.service').RegionService).loadShipped();
    const users = app.get(built('modules/session/user.service').UserService);
    const account = { username: 'bench', displayName: 'bench', role: 'viewer', region: NATION_CODE };
    if (!(await users.exists('bench'))) await users.add('bench', { ...account, password: randomUUID() });
    const { dataSource } = database;
    const [{ loaded }] = await dataSource.query('select count(*)::int as loaded from report_fact');
    const loading = loaded > 0 ? null : await loadReports(dataSource, { every: Number(options.every), years: YEARS });
    printMachine([await serverVersion(dataSource)]);
    const [size] = await dataSource.query(
      `select (select count(*)::int from unit) as units, (select count(*)::int from report_fact) as facts,
         pg_size_pretty(pg_table_size('report_fact')) as heap, pg_size_pretty(pg_total_relation_size('region_rollup')) as kept`,
    );
    console.log(
      `\n${size.units} towns × ${YEARS.length} years: ${size.facts} reports, facts ${size.heap}, roll-ups ${size.kept}`,
    );
    if (loading)
      console.log(
        `facts inserted with roll-ups by trigger, a province and year at once: ${number((size.facts / loading) * 1000)}/s`,
      );
    const http = await serveHttp(folder, await users.link('bench', 'bench'));
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const rows = [];
    for (const region of REGIONS) {
      const statements = await prepare(app, dataSource, region);
      const { kept, grouped, http: overHttp, slowest } = await measure(region, statements, client, http);
      const gain = regionLevel(region) === 'town' ? '' : ratio(median(grouped) / median(kept));
      rows.push([
        regionLevel(region),
        percentiles(overHttp),
        percentiles(kept),
        `${number(quantile(slowest, 0.95))} of ${statements.kept.length}`,
        number(median(grouped)),
        gain,
      ]);
      if (region === NATION_CODE) await explainSlow(client, statements, kept);
    }
    printTable(
      `Overview of ${YEAR}, ${REQUESTS} times each, ms`,
      [
        'region',
        'HTTP p50 / p95',
        'its SQL p50 / p95',
        'slowest statement p95',
        'by GROUP BY p50',
        'GROUP BY ÷ its SQL',
      ],
      rows,
    );
    console.log('\nBar: each question < 20 ms p95 in the database. Both ways gave equal answers.');
    console.log(correctness(await wrongRollups(dataSource)));
    await client.end();
    await http.stop();
    await app.close();
  } finally {
    await database.stop();
  }
}

quietModuleWarnings();
await main();
