/** Unordered pairs of whole numbers below `size` (at most 90 million), each kept once. */
export function pairSet(size: number) {
  const seen = new Set<number>();
  return {
    add: (one: number, two: number): void => {
      if (one !== two) seen.add(Math.min(one, two) * size + Math.max(one, two));
    },
    *[Symbol.iterator](): Generator<[number, number]> {
      for (const pair of seen) yield [Math.floor(pair / size), pair % size];
    },
  };
}
