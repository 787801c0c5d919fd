import { addDays, isWeekend } from './days';

/** Whether nobody works on an ISO day. */
export type IsDayOff = (day: string) => boolean;

/** The public calendar of some years as data: ISO days off beside the weekends, and weekend days that are worked. */
export type HolidayList = { holidays: readonly string[]; workdays: readonly string[] };

/** Weekends and the listed holidays, without the weekend days that are worked in exchange (调休). */
export function dayOffBy({ holidays, workdays }: HolidayList): IsDayOff {
  const off = new Set(holidays);
  const worked = new Set(workdays);
  return (day) => off.has(day) || (isWeekend(day) && !worked.has(day));
}

/** Longer than any holiday; a calendar that knows no working day moves nothing. */
const LONGEST_BREAK = 31;

/** The day itself if it is worked, otherwise the next working day; the day itself again if a month brings none. */
export function nextWorkingDay(day: string, isDayOff: IsDayOff): string {
  for (let count = 0; count <= LONGEST_BREAK; count++) {
    const candidate = addDays(day, count);
    if (!isDayOff(candidate)) return candidate;
  }
  return day;
}
