#!/usr/bin/env node
/**
 * `node tools/fuzz/run.mjs [--runs N] [--seed S] [--from N] [--only KIND] [--fresh] [--no-corpus]`: damages
 * files and reads them, with 10 s of processor time and 512 MiB each. Counters are kept in `.gongkai/fuzz`, so that the next call with the
 * same seed goes on. One run is repeated by `--seed S --from N --runs 1`. Fails if any run found a fault.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../testing/run.mjs';
import { Record } from './record.mjs';
import { Thread } from './thread.mjs';

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
const EVERY = 500;

const { seed, only } = values;
const path = join(ROOT, '.gongkai/fuzz', `${seed}${only === '' ? '' : `-${only}`}.json`);
if (values.fresh) rmSync(path, { force: true });
const record = new Record(path, seed);
const first = values.from === undefined ? record.data.next : Number(values.from);
const end = first + Number(values.runs);
let found = 0;

async function work(thread) {
  for (let next = first; next < end; next++) {
    const outcome = await thread.run({ seed, run: next, only });
    record.add(outcome);
    if (outcome.fault !== null) {
      found++;
      console.log(`#${outcome.run} ${outcome.label}\n    ${outcome.fault.split('\n').slice(0, 6).join('\n    ')}`);
    }
    if (record.data.runs % EVERY === 0) {
      record.data.sources = thread.digest;
      record.save();
      console.log(
        `${new Date().toISOString().slice(11, 19)} ${record.data.runs} runs, ${record.data.faults.length} faults`,
      );
    }
  }
}

const thread = new Thread(!values['no-corpus']);
await work(thread);
record.data.sources = thread.digest;
record.save();
console.log(`${record.summary()}\n  sources: ${record.data.sources}`);
await thread.close();
process.exit(found > 0 ? 1 : 0);
