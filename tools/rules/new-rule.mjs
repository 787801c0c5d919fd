/**
 * Begins a rule: node tools/rules/new-rule.mjs <group>/<name> <code> <title>
 * Writes the rule and its spec. The spec is red until its cases are written; then run tools/rules/generate.mjs.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportName, RULES_FOLDER, ruleIds } from './rule-files.mjs';
import { ruleText, specText } from './rule-template.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const [id, code, title] = process.argv.slice(2);

/** Why these arguments cannot become a rule, or null. */
function fault() {
  if (!id || !code || !title) return 'usage: node tools/rules/new-rule.mjs <group>/<name> <code> <title>';
  if (!/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/.test(id)) return `${id}: write group/name in lower case with hyphens`;
  if (!/^(?:[A-Z][A-Z0-9]{1,2}-|R)\d{2}$/.test(code)) return `${code}: write a code of the catalogue such as CNT-05`;
  if (existsSync(join(root, RULES_FOLDER, `${id}.ts`))) return `${id} is there already`;
  const same = ruleIds(root).find((other) => exportName(other) === exportName(id));
  return same ? `${same} has the same file name` : null;
}

const problem = fault();
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
} else {
  const path = join(root, RULES_FOLDER, id);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.ts`, ruleText(id, code, title));
  writeFileSync(`${path}.spec.ts`, specText(id));
  process.stdout.write(`${RULES_FOLDER}/${id}.ts\n${RULES_FOLDER}/${id}.spec.ts\n`);
  process.stdout.write('Write rule and cases, then: node tools/rules/generate.mjs\n');
}
