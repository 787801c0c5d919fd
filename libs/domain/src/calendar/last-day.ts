import { isWeekend } from './days';
import { type IsDayOff, nextWorkingDay } from './working-days';

/** What happens to a deadline on a day off: nothing (the Regulation says nothing of it), or it moves on. */
export type Grace = 'none' | 'nextWorkingDay';

/** How a region counts: its grace, and its days off (weekends alone if it has no calendar at hand). */
export type GraceRule = { grace: Grace; isDayOff?: IsDayOff };

/** The last day on which a report is still on time, from the ISO day that the law or the setting names. */
export function lastDayOf(deadline: string, { grace, isDayOff = isWeekend }: GraceRule): string {
  return grace === 'none' ? deadline : nextWorkingDay(deadline, isDayOff);
}
