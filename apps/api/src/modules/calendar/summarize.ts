import type { CalendarLine, CalendarSummary } from '@gongkai/contracts';
import { type DutyState, daysFrom } from '@gongkai/domain';

type Group = 'exempt' | 'onTime' | 'notOnTime' | 'unknown' | 'pending';

/** By the duty to publish, which is the one that 按时公布率 asks about. */
const GROUPS: Record<DutyState, Group> = {
  exempt: 'exempt',
  onTime: 'onTime',
  late: 'notOnTime',
  overdue: 'notOnTime',
  unknown: 'unknown',
  due: 'pending',
  notDue: 'pending',
};

/** Counts the lines of a calendar as of the ISO day `asOf`; every line falls into exactly one group. */
export function summarize(lines: readonly CalendarLine[], asOf: string): CalendarSummary {
  const counts: Record<Group, number> = { exempt: 0, onTime: 0, notOnTime: 0, unknown: 0, pending: 0 };
  for (const { published } of lines) counts[GROUPS[published.state]] += 1;
  const due = lines.length - counts.exempt;
  const received = lines.filter(({ reportId, exemption }) => reportId !== null && exemption === null).length;
  return { due, ...counts, received, rate: due === 0 ? null : counts.onTime / due, next: nextDay(lines, asOf) };
}

function nextDay(lines: readonly CalendarLine[], asOf: string): CalendarSummary['next'] {
  const ahead = lines.flatMap(({ published, lastDay }) =>
    GROUPS[published.state] === 'pending' && lastDay !== null && lastDay >= asOf ? [lastDay] : [],
  );
  const [day] = ahead.sort();
  return day === undefined
    ? null
    : { day, daysLeft: daysFrom(asOf, day), units: ahead.filter((each) => each === day).length };
}
