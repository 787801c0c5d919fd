import type { CalendarLine } from '@gongkai/contracts';
import { CALENDAR_STATES, type CalendarState } from '@gongkai/domain';

/** States in the order in which they need attention. */
export const STATE_ORDER: readonly CalendarState[] = [
  'overdue',
  'publishedLate',
  'filedLate',
  'unknown',
  'due',
  'notDue',
  'filedOnTime',
  'publishedOnTime',
  'exempt',
];

/** Words for several states at once, as other screens link to them. */
const GROUPS: Record<string, readonly CalendarState[]> = {
  missing: ['overdue', 'due', 'notDue'],
  late: ['publishedLate', 'filedLate'],
};

/** Which lines of the register are shown; what is empty shows all. `findings` narrows to lines that need work. */
export type RegisterFilter = { states: readonly CalendarState[]; findings: FindingsFilter | ''; text: string };

export const FINDINGS_FILTERS = ['errors', 'warnings', 'undetermined', 'clean'] as const;
export type FindingsFilter = (typeof FINDINGS_FILTERS)[number];

/** Reads the filter from the address; unknown words show all. */
export function readFilter(params: URLSearchParams): RegisterFilter {
  const state = params.get('state') ?? '';
  return {
    states: GROUPS[state] ?? CALENDAR_STATES.filter((known) => known === state),
    findings: FINDINGS_FILTERS.find((filter) => filter === params.get('findings')) ?? '',
    text: params.get('q') ?? '',
  };
}

const FINDINGS_TEST: Record<FindingsFilter, (line: CalendarLine) => boolean> = {
  errors: (line) => (line.errors ?? 0) > 0,
  warnings: (line) => (line.warnings ?? 0) > 0,
  undetermined: (line) => (line.undetermined ?? 0) > 0,
  clean: (line) => line.reportId !== null && !line.errors && !line.warnings && !line.undetermined,
};

/** Lines that pass the filter, in the order given. The text is looked for in the names of unit and region. */
export function filterRows(lines: readonly CalendarLine[], filter: RegisterFilter): CalendarLine[] {
  const text = filter.text.trim().toLowerCase();
  return lines.filter(
    (line) =>
      (filter.states.length === 0 || filter.states.includes(line.state)) &&
      (filter.findings === '' || FINDINGS_TEST[filter.findings](line)) &&
      (text === '' || `${line.unitName}\n${line.regionName}`.toLowerCase().includes(text)),
  );
}

/** States that occur, in the order of attention, with how many lines each has. */
export function countStates(lines: readonly CalendarLine[]): Map<CalendarState, number> {
  const counts = new Map(STATE_ORDER.map((state) => [state, 0]));
  for (const { state } of lines) counts.set(state, (counts.get(state) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** True for a unit that owes a report for a year that is over. */
export const owes = ({ state, reportId }: CalendarLine) =>
  reportId === null && (state === 'overdue' || state === 'due');
