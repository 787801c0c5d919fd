import { randomOf } from '../demo/random.mjs';
import { mutate } from './mutate/index.mjs';

/**
 * How often a kind is chosen. Packages and PDFs take ten times as long as text, and each kind has its own reader: the
 * mix gives every reader thousands of runs and still lets a hundred thousand finish.
 */
const WEIGHTS = { txt: 34, html: 24, json: 6, mht: 4, rtf: 7, docx: 11, odt: 5, xlsx: 4, doc: 4, pdf: 6 };
const weightOf = (kind) => WEIGHTS[kind] ?? 1;

/** Large inputs cost time and show little that smaller ones do not. */
const LONGEST = { usual: 50_000, rare: 1_500_000 };
const RARE = 0.01;

function kindFor(random, kinds) {
  let left = random.next() * kinds.reduce((sum, kind) => sum + weightOf(kind), 0);
  for (const kind of kinds) {
    left -= weightOf(kind);
    if (left < 0) return kind;
  }
  return kinds[0];
}

/**
 * The input of one run: the same seed, number and sources give the same bytes.
 * @param {{ seed: string, run: number, sources: import('./sources.mjs').Source[], only?: string }} options
 * @returns {{ label: string, kind: string, bytes: Uint8Array }}
 */
export function inputOf({ seed, run, sources, only = '' }) {
  const random = randomOf(`${seed}:${run}`);
  const allowed = only === '' ? sources : sources.filter(({ kind, name }) => kind === only || name.includes(only));
  const kind = kindFor(random, [...new Set(allowed.map((source) => source.kind))]);
  const source = random.pick(allowed.filter((each) => each.kind === kind));
  const other = random.pick(sources);
  const { bytes, ways } = mutate(source, other, random, random.chance(RARE) ? LONGEST.rare : LONGEST.usual);
  return { label: `${source.name} | ${ways.join(' + ')}`, kind, bytes };
}
