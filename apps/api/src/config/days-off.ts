import type { IsDayOff } from '@gongkai/domain';
import { isWorkday } from 'chinese-days';

/**
 * Whether people in the mainland have the ISO day off: weekends and public holidays without the weekend days that are
 * worked in exchange. For years whose holidays are not announced yet only weekends are known.
 */
export const isDayOff: IsDayOff = (day) => !isWorkday(day);
