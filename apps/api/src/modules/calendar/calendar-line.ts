import type { CalendarLine } from '@gongkai/contracts';
import { calendarRow, type RegionCode, type UnitClass } from '@gongkai/domain';

/** A unit of a year's roster with its report, if any, as it is stored. Without a roster entry `deadline` is null. */
export type StoredDuty = {
  unitId: string;
  unitName: string;
  unitClass: UnitClass;
  region: RegionCode;
  regionName: string;
  demo: boolean;
  due: boolean;
  /** Last day on time; grace is in it already. */
  deadline: string | null;
  excused: string | null;
  founded: string | null;
  closed: string | null;
  reportId: string | null;
  version: number | null;
  filedOn: string | null;
  publishedOn: string | null;
  url: string | null;
  errors: number | null;
  warnings: number | null;
  undetermined: number | null;
};

/** How a unit stands on the ISO day `asOf`. */
export function calendarLine(stored: StoredDuty, year: number, asOf: string): CalendarLine {
  const { due, deadline, filedOn, publishedOn, ...shown } = stored;
  const { founded, closed, excused, unitClass, reportId } = stored;
  const { lastDay, exemption, filed, published, state } = calendarRow({
    year,
    unitClass,
    deadline,
    grace: { grace: 'none' },
    life: { founded, closed, excused },
    due,
    received: reportId !== null,
    filedOn,
    publishedOn,
    asOf,
  });
  return { ...shown, year, lastDay, exemption, filed, published, state };
}
