/** Unordered pairs of whole numbers below `size` (at most 90 million) with what speaks for them, added up. */
export function pairSet(size: number) {
  const weights = new Map<number, number>();
  return {
    add: (one: number, two: number, weight: number): void => {
      if (one === two) return;
      const pair = Math.min(one, two) * size + Math.max(one, two);
      weights.set(pair, (weights.get(pair) ?? 0) + weight);
    },
    /** The pairs that weigh at least this much. */
    *from(least: number): Generator<[number, number]> {
      for (const [pair, weight] of weights) if (weight >= least) yield [Math.floor(pair / size), pair % size];
    },
  };
}
