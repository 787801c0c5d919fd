/** An affine map as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that applies `inner` first and `outer` after it. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export const mapX = ([a, , c, , e]: Matrix, x: number, y: number): number => a * x + c * y + e;
export const mapY = ([, b, , d, , f]: Matrix, x: number, y: number): number => b * x + d * y + f;

/** Six finite numbers as a map; anything else is no map. */
export function toMatrix(values: unknown): Matrix | null {
  if (!isList(values) || values.length < 6) return null;
  const [a, b, c, d, e, f] = Array.from(values, Number);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  if (e === undefined || f === undefined) return null;
  return [a, b, c, d, e, f].every(Number.isFinite) ? [a, b, c, d, e, f] : null;
}

const isList = (values: unknown): values is ArrayLike<unknown> =>
  Array.isArray(values) || values instanceof Float32Array || values instanceof Float64Array;
