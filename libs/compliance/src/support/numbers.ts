/** Sum without the dust of binary fractions (amounts have at most four decimals). */
export function sum(values: readonly number[]): number {
  return round(values.reduce((total, value) => total + value, 0));
}

/** Rounded to six decimals, so that 0.1 + 0.2 equals 0.3. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
