import { DEMO_PREFIX, NATION_CODE, type RegionCode, regionRange, type Scope } from '@gongkai/domain';

/** Half-open range of stored division codes, `from ≤ code < to`; empty where `from ≥ to`. */
export type CodeRange = { from: number; to: number };

const ALL: CodeRange = { from: 0, to: 10 ** 12 };

/** Codes from here on belong to the demonstration. */
export const DEMO_RANGE: CodeRange = { from: Number(DEMO_PREFIX.padEnd(12, '0')), to: ALL.to };

/** Everything a person may see. Unlike a sum over the nation, a person of the nation sees the demonstration too. */
export function scopeRange(scope: Scope): CodeRange {
  return scope.region === NATION_CODE ? ALL : regionRange(scope.region);
}

/** The part of a region's subtree that lies in the scope. A region outside gives an empty range, never an error. */
export function clampedRange(scope: Scope, region: RegionCode): CodeRange {
  const allowed = scopeRange(scope);
  const asked = regionRange(region);
  return { from: Math.max(allowed.from, asked.from), to: Math.min(allowed.to, asked.to) };
}
