#!/usr/bin/env node
/**
 * `npm run bench`: builds, then runs the named benchmarks (read, read-peers, pdf, rules, import, overview, warm-start, similarity, scores), or all of them
 * one after the other. Run it on a machine that does nothing else; compare ratios, never absolutes of different machines.
 */
import { loadavg } from 'node:os';
import { run } from '../testing/run.mjs';

const BENCHES = ['read', 'read-peers', 'pdf', 'rules', 'import', 'overview', 'warm-start', 'similarity', 'scores'];
const CALM = 0.5;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}; there are ${BENCHES.join(', ')}`);
  process.exit(2);
}
if (loadavg()[0] > CALM) console.log(`Something else runs on this machine (load ${loadavg()[0].toFixed(1)}).`);
let code = run('tsc', ['-b']);
for (const name of code === 0 ? BENCHES.filter((each) => asked.length === 0 || asked.includes(each)) : []) {
  console.log(`\n## ${name}\n`);
  code = run('node', [`tools/bench/${name}.mjs`]) || code;
}
process.exit(code);
