import { commonFrom } from './boilerplate';
import { candidatePairs } from './candidate-pairs';
import { sharedCount } from './shingles';
import type { Signature } from './signature';
import { withoutCommon } from './without-common';

/** Two texts by their ids: the share of each (0–1) that stands in the other and the Jaccard index, of uncommon stretches. */
export type ClusterPair<Id> = { a: Id; b: Id; shareOfA: number; shareOfB: number; jaccard: number };

/** Texts that hang together, the largest group first, and every pair, the most alike first. */
export type Clusters<Id> = { clusters: Id[][]; pairs: ClusterPair<Id>[] };

/** What is taken of each text; the rest of its signature may be forgotten, so a generator keeps memory low. */
export type ClusterItem<Id> = { id: Id; signature: Pick<Signature, 'shingles'> };

/** `minShare`: from which share (0–1) of the shorter text two texts are alike. */
export type ClusterOptions = { minShare?: number };

const MIN_SHARE = 0.3;
/** Stretches that two texts must share at least: about two lines. */
const MIN_SHARED = 60;
const NOTHING = new Uint32Array(0);
/** Union by the least member, paths halved. */
function groups(size: number, pairs: readonly { a: number; b: number }[]): number[][] {
  const parent = Int32Array.from({ length: size }, (_, index) => index);
  const rootOf = (start: number) => {
    let at = start;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (const { a, b } of pairs) {
    const [one, two] = [rootOf(a), rootOf(b)];
    parent[Math.max(one, two)] = Math.min(one, two);
  }
  const members = new Map<number, number[]>();
  for (const position of new Set(pairs.flatMap(({ a, b }) => [a, b]))) {
    const root = rootOf(position);
    members.set(root, [...(members.get(root) ?? []), position]);
  }
  return [...members.values()].map((group) => group.sort((a, b) => a - b)).sort((a, b) => b.length - a.length);
}

/**
 * All groups of texts that share more than boilerplate, for a region or a whole national year. Common stretches are told
 * by how many of the texts have them. Cost grows with the texts and the pairs found, not with all pairs.
 */
export function findClusters<Id>(items: Iterable<ClusterItem<Id>>, options: ClusterOptions = {}): Clusters<Id> {
  const ids: Id[] = [];
  const texts: Uint32Array[] = [];
  for (const { id, signature } of items) {
    ids.push(id);
    texts.push(signature.shingles);
  }
  const found = verified(withoutCommon(texts, commonFrom(texts.length)), options.minShare ?? MIN_SHARE);
  const idOf = (position: number) => ids[position] as Id;
  return {
    clusters: groups(ids.length, found).map((group) => group.map(idOf)),
    pairs: found.map((pair) => ({ ...pair, a: idOf(pair.a), b: idOf(pair.b) })),
  };
}

/** The candidates that share enough, the most alike first. */
function verified(texts: readonly Uint32Array[], minShare: number): ClusterPair<number>[] {
  const found: ClusterPair<number>[] = [];
  for (const [a, b] of candidatePairs(texts)) {
    const [one, two] = [texts[a] ?? NOTHING, texts[b] ?? NOTHING];
    const shared = sharedCount(one, two);
    if (shared < MIN_SHARED || shared < minShare * Math.min(one.length, two.length)) continue;
    const jaccard = shared / (one.length + two.length - shared);
    found.push({ a, b, shareOfA: shared / one.length, shareOfB: shared / two.length, jaccard });
  }
  return found.sort((x, y) => y.jaccard - x.jaccard || x.a - y.a || x.b - y.b);
}
