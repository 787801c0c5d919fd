import type { RegionCode } from '@gongkai/domain';
import type { ValueTransformer } from 'typeorm';

/** Division codes are 12-digit strings in TypeScript and bigint in SQL, where a subtree is a range. */
export function toRegionCode(stored: string | number): RegionCode {
  return String(stored).padStart(12, '0');
}

/** The number under which a division code is stored. */
export function fromRegionCode(code: RegionCode): number {
  return Number(code);
}

/** Entity columns that hold a division code; null stays null. */
export const regionCodeColumn: ValueTransformer = {
  to: (code: RegionCode | null | undefined) => (code === null || code === undefined ? code : fromRegionCode(code)),
  from: (stored: string | number | null) => (stored === null ? null : toRegionCode(stored)),
};

/** Entity columns of type bigint that hold counts or sizes far below 2^53. */
export const countColumn: ValueTransformer = {
  to: (value: number | null | undefined) => value,
  from: (stored: string | number | null) => (stored === null ? null : Number(stored)),
};
