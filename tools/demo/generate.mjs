/**
 * Writes samples/demo, or with --check proves that the committed files are what the generator makes.
 *   node tools/demo/generate.mjs [--check]
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { demoFiles, generateDemo } from './index.mjs';

const TARGET = join(import.meta.dirname, '../../samples/demo');

const committed = () =>
  readdirSync(TARGET, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(TARGET, join(entry.parentPath, entry.name)).split(sep).join('/'));

if (process.argv.includes('--check')) {
  const wanted = await demoFiles();
  const faults = [
    ...committed().flatMap((path) => (wanted.has(path) ? [] : [`${path} is not generated`])),
    ...[...wanted].flatMap(([path, bytes]) => (same(path, bytes) ? [] : [`${path} differs or is missing`])),
  ];
  for (const fault of faults) console.error(`samples/demo: ${fault}`);
  if (faults.length > 0) process.exit(1);
  console.log(`samples/demo: ${wanted.size} files, as generated`);
} else {
  rmSync(TARGET, { recursive: true, force: true });
  const { files } = await generateDemo(TARGET);
  console.log(`samples/demo: ${files.length} reports written`);
}

function same(path, bytes) {
  try {
    return Buffer.compare(readFileSync(join(TARGET, path)), bytes) === 0;
  } catch {
    return false;
  }
}
