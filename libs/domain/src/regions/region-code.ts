/** Levels of the 12-digit division code, outermost first. */
export const REGION_LEVELS = ['nation', 'province', 'city', 'county', 'town'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

/** A 12-digit division code as a string, for instance `150823200000`; the nation is `000000000000`. */
export type RegionCode = string;

export const NATION_CODE: RegionCode = '000000000000';

/** Codes under 99 are never assigned to a real place; this system puts its demonstration data there. */
export const DEMO_PREFIX = '99';

const PREFIX_LENGTH: Record<RegionLevel, number> = { nation: 0, province: 2, city: 4, county: 6, town: 9 };

/** True for a well-formed code of province, city, county or town level, or the nation. */
export function isRegionCode(code: string): boolean {
  return /^\d{12}$/.test(code);
}

/** The level follows from the trailing zeros of the code. */
export function regionLevel(code: RegionCode): RegionLevel {
  if (code === NATION_CODE) return 'nation';
  if (code.endsWith('0000000000')) return 'province';
  if (code.endsWith('00000000')) return 'city';
  if (code.endsWith('000000')) return 'county';
  return 'town';
}

/** Code of the ancestor at `level`; the code itself if it is at that level or above. */
export function ancestorCode(code: RegionCode, level: RegionLevel): RegionCode {
  return code.slice(0, PREFIX_LENGTH[level]).padEnd(12, '0');
}

/** Code of the next level up, or null for the nation. */
export function parentCode(code: RegionCode): RegionCode | null {
  const index = REGION_LEVELS.indexOf(regionLevel(code));
  const above = REGION_LEVELS[index - 1];
  return above ? ancestorCode(code, above) : null;
}

/** Codes from the nation down to the region itself. */
export function regionPath(code: RegionCode): RegionCode[] {
  const index = REGION_LEVELS.indexOf(regionLevel(code));
  return REGION_LEVELS.slice(0, index + 1).map((level) => ancestorCode(code, level));
}

/**
 * Half-open numeric range `[from, to)` of all codes in a region's subtree. The nation covers every real place and
 * leaves out the demonstration range, so that invented figures never enter a national sum.
 */
export function regionRange(code: RegionCode): { from: number; to: number } {
  const length = PREFIX_LENGTH[regionLevel(code)];
  if (length === 0) return { from: 0, to: Number(DEMO_PREFIX.padEnd(12, '0')) };
  const from = Number(code);
  return { from, to: from + 10 ** (12 - length) };
}

/** True if `code` lies in the subtree of `scope`; the nation as a scope covers everything. */
export function isWithin(code: RegionCode, scope: RegionCode): boolean {
  if (scope === NATION_CODE) return true;
  return code.startsWith(scope.slice(0, PREFIX_LENGTH[regionLevel(scope)]));
}

/** True for places of the invented demonstration city. */
export function isDemoRegion(code: RegionCode): boolean {
  return code.startsWith(DEMO_PREFIX);
}
