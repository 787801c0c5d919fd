import { BANDS, bandsOf, minHashOf } from './min-hash';
import { pairSet } from './pair-set';

/** Within a group of equals each text is paired with this many that follow; the rest hang together through them. */
const REACH = 60;
/** A stretch that more texts share says little about two of them, and would make too many pairs. */
const FEW = 12;
/** One stretch in so many is looked up alone: of a text edited all over, dozens of those remain. */
const SAMPLED = 32;
/** One such stretch in common is chance; a band of the MinHash is none. */
const ENOUGH = 2;

type Pairs = ReturnType<typeof pairSet>;

function pairUp(group: readonly number[], pairs: Pairs, weight: number): void {
  for (let i = 0; i < group.length; i++)
    for (let j = i + 1; j < Math.min(group.length, i + 1 + REACH); j++) pairs.add(group[i] ?? 0, group[j] ?? 0, weight);
}

/** Groups of positions by value, only those with two and more members. */
function* groupsOf(values: Iterable<readonly [number, number]>): Generator<number[]> {
  const groups = new Map<number, number | number[]>();
  for (const [value, position] of values) {
    const group = groups.get(value);
    if (group === undefined) groups.set(value, position);
    else if (typeof group === 'number') groups.set(value, [group, position]);
    else group.push(position);
  }
  for (const group of groups.values()) if (typeof group !== 'number') yield group;
}

/** Pairs that share a band of the MinHash: texts of which most is alike. */
function byBands(texts: readonly Uint32Array[], pairs: Pairs): void {
  const bands = texts.map((text) => Int32Array.from(bandsOf(minHashOf(text))));
  for (let band = 0; band < BANDS; band++) {
    const values = bands.flatMap((list, position): [number, number][] => {
      const value = list[band];
      return value === undefined ? [] : [[value, position]];
    });
    for (const group of groupsOf(values)) pairUp(group, pairs, ENOUGH);
  }
}

/** Pairs that share sampled stretches which few have: part of a long text, or a text edited all over. */
function bySamples(texts: readonly Uint32Array[], pairs: Pairs): void {
  function* values(): Generator<[number, number]> {
    for (const [position, text] of texts.entries())
      for (const stretch of text) if (stretch % SAMPLED === 0) yield [stretch, position];
  }
  for (const group of groupsOf(values())) if (group.length <= FEW) pairUp(group, pairs, 1);
}

/** Pairs of positions that are worth an exact comparison, each once. `texts`: sorted hashes of their uncommon stretches. */
export function candidatePairs(texts: readonly Uint32Array[]): Iterable<[number, number]> {
  const pairs = pairSet(texts.length);
  byBands(texts, pairs);
  bySamples(texts, pairs);
  return pairs.from(ENOUGH);
}
