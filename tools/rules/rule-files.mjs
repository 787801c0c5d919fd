import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the rules; the path below it without ending is a rule's id. */
export const RULES_FOLDER = 'libs/compliance/src/rules';

/** `arithmetic/requests-balance` → `requestsBalance`, the name the rule is exported under. */
export function exportName(id) {
  return id
    .split('/')
    .at(-1)
    .replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** Ids of all rule files below `root`, sorted. */
export function ruleIds(root) {
  const folder = join(root, RULES_FOLDER);
  return readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .map((path) => path.slice(0, -'.ts'.length))
    .sort();
}

/** What is wrong with the rule files, as sentences; empty if nothing is. */
export function ruleFileFaults(root) {
  const ids = ruleIds(root);
  const names = ids.map(exportName);
  return ids.flatMap((id, index) => {
    const path = join(root, RULES_FOLDER, id);
    const text = readFileSync(`${path}.ts`, 'utf8');
    const faults = [];
    if (!text.includes(`id: '${id}',`)) faults.push(`${id}: the id in the file is not its path`);
    if (!text.includes(`export const ${exportName(id)} = define`)) faults.push(`${id}: must export ${exportName(id)}`);
    if (names.indexOf(exportName(id)) !== index) faults.push(`${id}: another rule has the same file name`);
    if (!hasSpec(path)) faults.push(`${id}: has no spec beside it`);
    return faults;
  });
}

function hasSpec(path) {
  try {
    return readFileSync(`${path}.spec.ts`, 'utf8').includes('describeRule(');
  } catch {
    return false;
  }
}
