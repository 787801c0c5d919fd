import { rollingHashes } from './hash';

/** Characters in a shingle. */
const SIZE = 5;

/** The hashed five-character stretches of these masked sentences, sorted, each once. None reaches over a full stop. */
export function shinglesOf(sentences: readonly string[]): Uint32Array {
  const parts = sentences.map((sentence) => rollingHashes(sentence, SIZE));
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return unique(all.sort());
}

/** A sorted list of numbers, each once; the list itself is overwritten. */
export function unique(sorted: Uint32Array): Uint32Array {
  let length = 0;
  for (let index = 0; index < sorted.length; index++)
    if (index === 0 || sorted[index] !== sorted[index - 1]) sorted[length++] = sorted[index] ?? 0;
  return sorted.slice(0, length);
}

/** How many numbers two sorted sets share. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}

/** Jaccard index of two sorted sets, 0–1; 0 if both are empty. */
export function jaccardOf(a: Uint32Array, b: Uint32Array): number {
  const shared = sharedCount(a, b);
  const union = a.length + b.length - shared;
  return union === 0 ? 0 : shared / union;
}
