#!/usr/bin/env node
/**
 * `node tools/fuzz/run.mjs [--runs N] [--seed S] [--from N] [--only KIND] [--fresh] [--no-corpus]`: damages files and
 * reads them, with 10 s of processor time and 512 MiB each. Counters are kept in `.gongkai/fuzz`, so that the next call
 * with the same seed goes on. One run is repeated by `--seed S --from N --runs 1`. Fails if any run found a fault. An
 * input that ends the whole process is recorded, and the harness goes on behind it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../testing/run.mjs';
import { Record } from './record.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string' },
    only: { type: 'string', default: '' },
    fresh: { type: 'boolean', default: false },
    'no-corpus': { type: 'boolean', default: false },
  },
});
/** Deaths after which it is not worth going on. */
const MOST_DEATHS = 50;

const { seed, only } = values;
const folder = join(ROOT, '.gongkai/fuzz');
mkdirSync(folder, { recursive: true });
const path = join(folder, `${seed}${only === '' ? '' : `-${only}`}.json`);
if (values.fresh) rmSync(path, { force: true });

const first = values.from === undefined ? new Record(path, seed).data.next : Number(values.from);
const to = first + Number(values.runs);
const known = new Record(path, seed).data.faults.length;

/** Where the next process begins after one was ended by an input. */
function afterDeath(from, how) {
  const now = `${path}.now`;
  const run = existsSync(now) ? Number(readFileSync(now, 'utf8')) : from;
  const record = new Record(path, seed);
  const fault = `crash: the whole process ended (${how})`;
  record.add({ run, label: 'see --from', kind: 'fatal', outcome: 'crash', ms: 0, fault });
  record.save();
  console.log(`#${run} ${fault}`);
  return run + 1;
}

let from = first;
for (let deaths = 0; from < to && deaths < MOST_DEATHS; deaths++) {
  const task = JSON.stringify({ path, seed, only, from, to, corpus: !values['no-corpus'] });
  const session = join(import.meta.dirname, 'session.mjs');
  const { status, signal } = spawnSync(process.execPath, [session, task], { stdio: ['ignore', 'inherit', 'ignore'] });
  if (status === 0 || signal === 'SIGTERM' || signal === 'SIGINT') break;
  from = afterDeath(from, signal ?? `code ${status}`);
}
rmSync(`${path}.now`, { force: true });
const record = new Record(path, seed);
console.log(`${record.summary()}\n  sources: ${record.data.sources}`);
process.exit(record.data.faults.length > known ? 1 : 0);
