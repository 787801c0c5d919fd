import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../testing/run.mjs';
import { LAYOUTS, makeVariant } from '../variants/index.mjs';

/**
 * A whole file to begin with.
 * @typedef {{ name: string, kind: string, bytes: Uint8Array }} Source
 */

const FIXTURES = join(ROOT, 'libs/documents/src/testing/fixtures');
const REAL = join(ROOT, 'samples/real');
/** Real reports beside the project; where they are not, the runs with them are runs with others. */
const CORPUS = join(ROOT, '../shared/corpus/reports');
const SEED = 'fuzz';

const KINDS = { md: 'txt', htm: 'html', wps: 'doc' };
const SKIPPED = new Set(['meta.json', 'README.md']);
const isReport = (name) => /\.(?:txt|md|html?|docx?|odt|rtf|xlsx|pdf|wps)$/i.test(name) && !SKIPPED.has(name);

/** What a file is by its ending, for choosing mutations and the mix. */
export function kindOf(name) {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return KINDS[ending] ?? ending;
}

/** @returns {Source[]} */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => isReport(name.split(/[\\/]/).at(-1) ?? ''))
    .sort()
    .map((name) => ({ name, kind: kindOf(name), bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

/** Every layout once, on the smallest form it is tried on. */
async function variants() {
  const made = [];
  for (const layout of LAYOUTS) {
    const formId = layout.forms ? layout.forms[0] : 'F2014';
    const { bytes } = await makeVariant({ layout, formId }, SEED);
    made.push({ name: `${layout.name}, ${formId}`, kind: kindOf(`a.${layout.ending}`), bytes });
  }
  return made;
}

/**
 * All files that runs begin with, and a digest of them: a run can be repeated where the digest is the same.
 * @returns {Promise<{ sources: Source[], digest: string }>}
 */
export async function loadSources({ corpus = true } = {}) {
  const sources = [...filesIn(REAL), ...filesIn(FIXTURES), ...(corpus ? filesIn(CORPUS) : []), ...(await variants())];
  const hash = createHash('sha256');
  for (const { name, bytes } of sources) hash.update(name).update(bytes);
  return { sources, digest: hash.digest('hex').slice(0, 12) };
}
