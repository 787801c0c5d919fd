const LIMIT = 12;

/** Every sum of one or more of the numbers, of the first twelve of them. */
export function subsetTotals(numbers: readonly number[]): Set<number> {
  const totals = new Set<number>();
  for (const number of numbers.slice(0, LIMIT)) for (const total of [0, ...totals]) totals.add(total + number);
  return totals;
}

/**
 * Every sum of one or more of the numbers, with its addends. Only the first twelve numbers take part: more would be
 * thousands of sums, among which any total is found by chance.
 */
export function subsetSums(numbers: readonly number[]): { sum: number; addends: number[] }[] {
  const sums: { sum: number; addends: number[] }[] = [];
  for (const number of numbers.slice(0, LIMIT)) {
    const longer = sums.map(({ sum, addends }) => ({ sum: sum + number, addends: [...addends, number] }));
    sums.push({ sum: number, addends: [number] }, ...longer);
  }
  return sums;
}
