/**
 * Writes the registry of rules and docs/rules.md. With --check it writes nothing and exits 1 if either is stale or a
 * rule file breaks the habits (id = path, one export named after the file, a spec beside it).
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { REGISTRY_FILE, registryText } from './registry.mjs';
import { ruleFileFaults, ruleIds } from './rule-files.mjs';
import { PAGE_FILE, pageText } from './rules-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(join(root, 'apps/api/package.json'));
const check = process.argv.includes('--check');
const stale = [];

function put(file, text) {
  const path = join(root, file);
  const before = read(path);
  if (before === text) return;
  if (check) stale.push(file);
  else writeFileSync(path, text);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** The rules as the built library exports them. */
function builtRules() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const built = spawnSync(process.execPath, [tsc, '-b', 'libs/compliance'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`libs/compliance does not build:\n${built.stdout}${built.stderr}`);
  return require(join(root, 'libs/compliance/dist/index.js')).RULES;
}

const faults = ruleFileFaults(root);
put(REGISTRY_FILE, registryText(ruleIds(root)));
if (stale.length === 0) put(PAGE_FILE, pageText(builtRules()));

for (const file of stale) faults.push(`${file} is stale: run node tools/rules/generate.mjs`);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
