const LEAST_BITS = 12;
const MOST_BITS = 26;

/** In how many texts each shingle occurs: a table of 16-bit counters, at most 128 MB; chance meetings only raise counts. */
export function countShingles(texts: Iterable<Uint32Array>, total: number): (shingle: number) => number {
  const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(total * 4 + 1))));
  const shift = 32 - bits;
  const counts = new Uint16Array(2 ** bits);
  for (const shingles of texts)
    for (let index = 0; index < shingles.length; index++) {
      const slot = (shingles[index] ?? 0) >>> shift;
      const count = counts[slot] ?? 0;
      if (count < 0xffff) counts[slot] = count + 1;
    }
  return (shingle) => counts[shingle >>> shift] ?? 0;
}
