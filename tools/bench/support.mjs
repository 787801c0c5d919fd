/**
 * What every benchmark shares: contenders measured in turn within one run, medians, and plain tables. A number alone
 * says more about the machine than about the program, so every table shows the ratio to a peer of the same run.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Loads a built file of the API, for instance `built('serve')`. */
export const built = (path) => createRequire(import.meta.url)(join(ROOT, 'apps/api/dist', `${path}.js`));

/** Value below which the share `share` of the sample lies (nearest rank). */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values) => quantile(values, 0.5);

/** Milliseconds that `work` takes. */
export async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Runs every contender once per round, each round beginning with another one, so that whatever else the machine does
 * meets all of them alike. A contender that answers `{ ms }` measured itself, any other is timed from outside.
 * @param {Record<string, (round: number) => unknown>} contenders
 * @returns {Promise<Record<string, number[]>>} milliseconds per round, `warmUp` rounds left out
 */
export async function sideBySide(contenders, { rounds, warmUp = 1 }) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds + warmUp; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round) % names.length];
      let answer = null;
      const outside = await timed(async () => {
        answer = await contenders[name](round);
      });
      if (round >= warmUp) times[name].push(answer?.ms ?? outside);
    }
  }
  return times;
}

export const number = (value, digits = 2) =>
  value >= 100 ? String(Math.round(value)) : value.toFixed(value >= 10 ? 1 : digits);

export const ratio = (value) => `${number(value)}×`;

/** A Markdown table, so that what is printed can go into a document as it is. */
export function printTable(title, head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  console.log([`\n### ${title}\n`, line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'));
}

/** What the run was made on; the load tells how much a reader may trust the absolute numbers. */
export function printMachine(more = []) {
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
  const facts = [
    new Date().toISOString().slice(0, 16).replace('T', ' '),
    `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`,
    `Node ${process.version.slice(1)}`,
    ...more,
    `load ${load}`,
  ];
  console.log(facts.join(' · '));
}

/** First line of the shipped PostgreSQL's own description, for instance `PostgreSQL 18.4`. */
export async function serverVersion(dataSource) {
  const [{ version }] = await dataSource.query(`select current_setting('server_version') as version`);
  return `PostgreSQL ${version}`;
}

/** Libraries that ship ES modules only are loaded by require(); Node 20 works but warns each time. */
export function quietModuleWarnings() {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = (warning, ...rest) => {
    const type = typeof rest[0] === 'string' ? rest[0] : rest[0]?.type;
    if (type !== 'ExperimentalWarning') emitWarning(warning, ...rest);
  };
}

/** Files of the demonstration as `{ name, format, encoding, bytes }`. */
export function sampleFiles() {
  const folder = join(ROOT, 'samples/demo');
  const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return files.map(({ path, format, encoding }) => ({
    name: path.split('/').at(-1),
    format,
    encoding,
    bytes: new Uint8Array(readFileSync(join(folder, path))),
  }));
}
