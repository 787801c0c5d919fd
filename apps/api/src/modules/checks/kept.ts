import type { RegionCode } from '@gongkai/domain';

/** Where another unit's report is kept, for showing it. */
export type Kept = { reportId: string; unitName: string; region: RegionCode; year: number };

/** Only what says where the report is kept. */
export const keptAt = ({ reportId, unitName, region, year }: Kept): Kept => ({ reportId, unitName, region, year });
