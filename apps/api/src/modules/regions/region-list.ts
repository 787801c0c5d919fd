import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NATION_CODE, parentCode, REGION_LEVELS, type RegionCode, regionLevel } from '@gongkai/domain';

/** A region as a row of the table: `level` is the index in `REGION_LEVELS`. */
export type RegionRow = {
  code: RegionCode;
  name: string;
  level: number;
  parent: RegionCode | null;
  pinyin: string;
  initials: string;
  demo: boolean;
};

/** `apps/api/data`, the same distance from `src` and from `dist`. */
const REGIONS_FILE = join(__dirname, '../../../data/regions.csv');

const NATION: RegionRow = {
  code: NATION_CODE,
  name: '全国',
  level: 0,
  parent: null,
  pinyin: 'quanguo',
  initials: 'qg',
  demo: false,
};

/** The shipped list of the whole country with the nation on top, and the SHA-256 of the file it came from. */
export async function readRegionList(path = REGIONS_FILE): Promise<{ rows: RegionRow[]; sha256: string }> {
  const text = await readFile(path, 'utf8');
  const lines = text.split('\n').slice(1).filter(Boolean);
  const rows = lines.map((line) => {
    const [code = '', name = '', pinyin = '', initials = ''] = line.trim().split(',');
    return regionRow({ code, name, pinyin, initials, demo: false });
  });
  return { rows: [NATION, ...rows], sha256: createHash('sha256').update(text).digest('hex') };
}

/** Completes a region by what its code says: level and parent. */
export function regionRow(region: Omit<RegionRow, 'level' | 'parent'>): RegionRow {
  return { ...region, level: REGION_LEVELS.indexOf(regionLevel(region.code)), parent: parentCode(region.code) };
}
