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
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { RULES } from '@gongkai/compliance';
import { FIGURES, figureOrdinal, NATION_CODE, regionLevel, regionRange, toStored } from '@gongkai/domain';
import { makeReports } from '../demo/index.mjs';
import { configOf, correctness, createContext, dataFolder, wrongRollups } from './database.mjs';
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
const POOL = 1500;
const SCOPE = { region: NATION_CODE };
const { Client } = createRequire(import.meta.url)('pg');

/** Figures as invented towns have them: consistent, mostly zero; in one report of twenty some cells are no numbers. */
function factPool() {
  const random = (n, salt) => ((n * 2_654_435_761 + salt * 40_503) % 4_294_967_291) / 4_294_967_291;
  return makeReports({ seed: 'overview', count: POOL }).map(({ report }, n) => {
    const figures = FIGURES.map(() => null);
    for (const [id, text] of Object.entries(report.figures)) figures[figureOrdinal(id)] = toStored(id, Number(text));
    if (n % 20 === 0) for (let i = 0; i < figures.length; i++) if (random(n, i) < 0.1) figures[i] = null;
    const rules = RULES.map((_, ordinal) => ordinal);
    const failed = rules.filter((rule) => random(n, 500 + rule) < 0.02 * (1 + (rule % 4)));
    const undetermined = rules.filter((rule) => !failed.includes(rule) && random(n, 900 + rule) < 0.01);
    return {
      number: n,
      figures,
      narrative: [n % 3 === 0 ? null : n, n % 5, n % 7, 0],
      failed,
      undetermined,
      errors: failed.length,
      late: random(n, 1) < 0.08,
    };
  });
}

const DRAW = `(hashint8(u.region_code * 31 + $1::int) & 2147483647)`;

/** One report in twenty is missing; the others take their figures from the pool by the hash of place and year. */
async function loadReports(dataSource) {
  await dataSource.query(
    `create table bench_pool as select * from json_to_recordset($1::json) as p(number int, figures bigint[],
       narrative bigint[], failed int[], undetermined int[], errors int, late boolean)`,
    [JSON.stringify(factPool())],
  );
  await dataSource.query(
    `insert into unit (shard_key, name, unit_class, region_code)
     select code / 1000000, name || '人民政府', 'town', code
     from (select *, row_number() over (order by code) as position from region where level = 4 and not demo) town
     where position % $1 = 0 or code / 1000000 = $2`,
    [Number(options.every), 150823],
  );
  const provinces = await dataSource.query('select distinct shard_key / 10000 as province from unit order by 1');
  let facts = 0;
  for (const year of YEARS) {
    await dataSource.query(
      `insert into roster_entry (shard_key, unit_id, year, region_code, deadline)
       select shard_key, id, $1::int, region_code, make_date($1::int + 1, 1, 31) from unit`,
      [year],
    );
    await dataSource.query(
      `insert into report (shard_key, unit_id, year, region_code, current_version, format)
       select shard_key, id, $1::int, region_code, 1, 'F2021' from unit u where ${DRAW} % 20 <> 7 order by region_code`,
      [year],
    );
    facts += await timed(async () => {
      for (const { province } of provinces)
        await dataSource.query(
          `insert into report_fact (shard_key, report_id, unit_id, region_code, year, format, figures, narrative, failed,
             undetermined, errors, late)
           select u.shard_key, u.id, u.unit_id, u.region_code, u.year, 'F2021', p.figures, p.narrative, p.failed,
             p.undetermined, p.errors, p.late
           from report u join bench_pool p on p.number = ${DRAW} / 20 % ${POOL}
           where u.year = $1 and u.shard_key / 10000 = $2 order by u.region_code`,
          [year, province],
        );
    });
  }
  await dataSource.query('drop table bench_pool');
  await dataSource.query('vacuum analyze');
  return facts;
}

/** The same tallies as `RollupRepository` answers, from the facts: what somebody would ask who has no roll-ups. */
class FactTallies {
  constructor(dataSource) {
    this.dataSource = dataSource;
  }

  whole(_scope, region, years, columns) {
    return this.group('$5::bigint', regionRange(region), years, columns, Number(region));
  }

  children(_scope, region, years, columns) {
    const { from, to } = regionRange(region);
    const level = regionLevel(region);
    const width = { nation: 1e10, province: 1e8, city: 1e6 }[level];
    if (!width) return Promise.resolve([]);
    const start = level === 'city' ? from + width : from;
    return this.group(`region_code / ${width} * ${width} + $5`, { from: start, to }, years, columns, 0);
  }

  async group(code, { from, to }, years, { figures, narrative, rules }, last) {
    const told = narrative ? [0, 1, 2, 3] : [];
    const list = (items) => `array[${items.join(', ')}]::bigint[]`;
    const sums = (column, places) => list(places.map((i) => `coalesce(sum(${column}[${i + 1}]), 0)`));
    const counts = (column, places) => list(places.map((i) => `count(${column}[${i + 1}])`));
    const marks = (column) => list(rules.map((rule) => `count(*) filter (where ${rule} = any(${column}))`));
    const zeros = (places) => (places.length > 0 ? `array_fill(0::bigint, array[${places.length}])` : `'{}'`);
    const kept = [
      ['figures', sums('figures', figures), figures],
      ['stated', counts('figures', figures), figures],
      ['narrative', sums('narrative', told), told],
      ['narrative_stated', counts('narrative', told), told],
      ['failed', marks('failed'), rules],
      ['undetermined', marks('undetermined'), rules],
    ];
    const within = 'year between $1 and $2 and region_code >= $3 and region_code < $4';
    const rows = await this.dataSource.query(
      `select code, year, coalesce(due, 0) as due, coalesce(received, 0) as received, coalesce(late, 0) as late,
         coalesce(with_errors, 0) as "withErrors", ${kept
           .map(([name, , places]) => `coalesce(${name}, ${zeros(places)}) as ${name}`)
           .join(', ')}
       from (select (${code})::bigint as code, year, count(*)::int as due from roster_entry where due and ${within} group by 1, 2) d
       full join (
         select (${code})::bigint as code, year, count(*)::int as received, (count(*) filter (where late))::int as late,
           (count(*) filter (where errors > 0))::int as with_errors,
           ${kept.map(([name, sql]) => `${sql} as ${name}`).join(', ')}
         from report_fact where ${within} group by 1, 2) f using (code, year)
       order by 1, 2`,
      [years.from, years.to, from, to, last],
    );
    return rows.map(({ code: region, narrative_stated, ...row }) => ({
      ...row,
      narrativeStated: narrative_stated,
      region: String(region).padStart(12, '0'),
    }));
  }
}

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
    if (!(await users.exists('bench'))) await users.add('bench', { ...account, password: 'benchmark-password' });
    const { dataSource } = database;
    const [{ loaded }] = await dataSource.query('select count(*)::int as loaded from report_fact');
    const loading = loaded > 0 ? null : await loadReports(dataSource);
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
