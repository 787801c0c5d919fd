import { mix } from './hash';

/** Numbers in a MinHash. */
export const MIN_HASHES = 128;
const ROWS = 4;
/** Bands of a MinHash. */
export const BANDS = MIN_HASHES / ROWS;
const BINS_SHIFT = 25; // the upper 7 of 32 bits choose one of 128 bins
const EMPTY = 0xffffffff;

/**
 * One-permutation MinHash: the hashes fall into 128 bins, each keeps its least; an empty bin borrows from the next
 * filled one, altered by the distance, so that empty bins agree only where their neighbours do. The share of equal
 * places estimates the Jaccard index (±0.04). All places are 0xffffffff for an empty set.
 */
export function minHashOf(hashes: Uint32Array): Uint32Array {
  const least = new Uint32Array(MIN_HASHES).fill(EMPTY);
  for (const hash of hashes) {
    const bin = hash >>> BINS_SHIFT;
    if (hash < (least[bin] ?? 0)) least[bin] = hash;
  }
  return hashes.length === 0 ? least : densified(least);
}

function densified(least: Uint32Array): Uint32Array {
  return least.map((own, bin) => {
    let [value, distance] = [own, 0];
    while (value === EMPTY && distance < MIN_HASHES) {
      distance += 1;
      value = least[(bin + distance) % MIN_HASHES] ?? EMPTY;
    }
    return distance === 0 ? value : mix(value + distance);
  });
}

/**
 * 32 signed 32-bit numbers, one per band of four places, the band's place mixed in: two texts are worth comparing if
 * their lists share one number, so one indexed integer column finds them. No band for an empty set.
 */
export function bandsOf(minHash: Uint32Array): number[] {
  if (minHash.every((value) => value === EMPTY)) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = mix(band + 1);
    for (let row = 0; row < ROWS; row++) hash = mix(hash ^ (minHash[band * ROWS + row] ?? 0)) + row;
    return hash | 0;
  });
}

/** Estimated Jaccard index of the two sets behind the MinHashes, 0–1. */
export function estimatedJaccard(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let place = 0; place < MIN_HASHES; place++) if (a[place] === b[place] && a[place] !== EMPTY) equal += 1;
  return equal / MIN_HASHES;
}
