/**
 * Proves the demonstration city sound: invented names, complete roster, equations, carry-over chain, equal bytes twice.
 *   node tools/demo/check.mjs
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cityFaults } from './faults.mjs';

const regions = readFileSync(join(import.meta.dirname, '../../apps/api/data/regions.csv'), 'utf8');
const faults = cityFaults(new Set(regions.split('\n').map((line) => line.split(',')[1])));
for (const fault of faults) console.error(`demo: ${fault}`);
if (faults.length > 0) process.exit(1);
console.log('demo: sound');
