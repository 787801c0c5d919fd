import { type Deadline, type Grace, lastDayOf } from '@gongkai/domain';
import { isDayOff } from '../../config/days-off';

/**
 * Last ISO day, with grace, on which the report for `year` is in time; it lies in the year after. A day that the month
 * does not have (31 April) becomes its last day.
 */
export function deadlineDay({ month, day }: Deadline, year: number, grace: Grace): string {
  const lastOfMonth = new Date(Date.UTC(year + 1, month, 0)).getUTCDate();
  const date = new Date(Date.UTC(year + 1, month - 1, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
  return lastDayOf(date, { grace, isDayOff });
}
