import type { UnitClass } from '../unit';
import { daysFrom } from './days';
import { exemptionOf, type UnitLife, WHOLE_LIFE } from './exemption';
import { type GraceRule, lastDayOf } from './last-day';

/** How one of the two duties stands: to file with the supervisor, and to publish. */
export const DUTY_STATES = ['exempt', 'notDue', 'due', 'overdue', 'onTime', 'late', 'unknown'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

/**
 * How a unit-year stands as a whole. `notDue`: the report year is not over; `due`: time is running; `overdue`: the last
 * day has passed and nothing came; what came is told by its publication, or by its filing where the day of
 * publication is not known; `unknown` where not even that, or the deadline, is known.
 */
export const CALENDAR_STATES = [
  'exempt',
  'notDue',
  'due',
  'overdue',
  'filedOnTime',
  'filedLate',
  'publishedOnTime',
  'publishedLate',
  'unknown',
] as const;
export type CalendarState = (typeof CALENDAR_STATES)[number];

/** What the register knows of one unit and report year. All days are ISO days; `deadline` before any grace. */
export type CalendarQuestion = {
  year: number;
  unitClass: UnitClass | null;
  deadline: string | null;
  grace: GraceRule;
  life?: UnitLife;
  /** False for a unit that is not on the roster of the year. */
  due: boolean;
  received: boolean;
  /** Day of filing as registered; not the day on which a file was imported. */
  filedOn: string | null;
  publishedOn: string | null;
  asOf: string;
};

/** One of the two dates: its day, its state, and how many days it was late (0 if on time, null if not known). */
export type DutyDate = { on: string | null; state: DutyState; daysLate: number | null };

/** The calendar row of a unit-year. `lastDay` is the deadline with grace; `exemption` says why nothing is due. */
export type CalendarRow = {
  year: number;
  unitClass: UnitClass | null;
  deadline: string | null;
  lastDay: string | null;
  exemption: string | null;
  filed: DutyDate;
  published: DutyDate;
  state: CalendarState;
};

/** Works out the calendar row of one unit and report year. */
export function calendarRow(question: CalendarQuestion): CalendarRow {
  const { year, unitClass, deadline, grace, life = WHOLE_LIFE, due } = question;
  const exemption = exemptionOf(life, year, deadline) ?? (due ? null : '不在当年应报名册内');
  const lastDay = deadline === null ? null : lastDayOf(deadline, grace);
  const dateOf = (on: string | null): DutyDate => dutyDate(on, { ...question, exemption, lastDay });
  const row = { year, unitClass, deadline, lastDay, exemption };
  const [filed, published] = [dateOf(question.filedOn), dateOf(question.publishedOn)];
  return { ...row, filed, published, state: stateOf(filed, published) };
}

type Known = { year: number; received: boolean; asOf: string; exemption: string | null; lastDay: string | null };

/** A unit that reports although it need not is exempt all the same: it cannot be late. */
function dutyDate(on: string | null, { year, received, asOf, exemption, lastDay }: Known): DutyDate {
  if (exemption !== null) return { on, state: 'exempt', daysLate: null };
  if (on !== null) {
    if (lastDay === null) return { on, state: 'unknown', daysLate: null };
    const daysLate = Math.max(0, daysFrom(lastDay, on));
    return { on, state: daysLate > 0 ? 'late' : 'onTime', daysLate };
  }
  if (received || lastDay === null) return { on, state: 'unknown', daysLate: null };
  if (asOf > lastDay) return { on, state: 'overdue', daysLate: daysFrom(lastDay, asOf) };
  return { on, state: Number(asOf.slice(0, 4)) <= year ? 'notDue' : 'due', daysLate: null };
}

const PUBLISHED: Partial<Record<DutyState, CalendarState>> = { onTime: 'publishedOnTime', late: 'publishedLate' };
const FILED: Partial<Record<DutyState, CalendarState>> = { onTime: 'filedOnTime', late: 'filedLate' };

function stateOf(filed: DutyDate, published: DutyDate): CalendarState {
  const came = PUBLISHED[published.state] ?? FILED[filed.state];
  if (came) return came;
  const { state } = published;
  return state === 'onTime' || state === 'late' ? 'unknown' : state;
}
