import type { Calendar, CalendarLine } from '@gongkai/contracts';
import { calendarRow, WHOLE_LIFE } from '@gongkai/domain';
import { BANNER } from '../../../testing/fixtures';

/** The day on which the tests look at the register. */
export const AS_OF = '2024-02-10';

type Given = Partial<CalendarLine> & { filedOn?: string | null; publishedOn?: string | null };

/** A unit with a report published in time; its states follow from its dates as the server works them out. */
export function line(
  unitName: string,
  { filedOn = null, publishedOn = '2024-01-19', ...given }: Given = {},
): CalendarLine {
  const { reportId = `report-${unitName}`, year = 2023, lastDay = '2024-01-31', excused = null } = given;
  const row = calendarRow({
    year,
    unitClass: 'town',
    deadline: lastDay,
    grace: { grace: 'none' },
    life: { ...WHOLE_LIFE, founded: given.founded ?? null, closed: given.closed ?? null, excused },
    due: true,
    received: reportId !== null,
    filedOn,
    publishedOn,
    asOf: AS_OF,
  });
  return {
    unitId: unitName,
    unitName,
    unitClass: 'town',
    region: BANNER,
    regionName: unitName,
    demo: true,
    founded: null,
    closed: null,
    url: null,
    version: 1,
    errors: 0,
    warnings: 0,
    undetermined: 0,
    ...given,
    excused,
    reportId,
    year,
    state: row.state,
    lastDay: row.lastDay,
    exemption: row.exemption,
    filed: row.filed,
    published: row.published,
  };
}

/** A unit that sent nothing. */
export const nothing = (unitName: string, given: Given = {}) =>
  line(unitName, {
    reportId: null,
    version: null,
    errors: null,
    warnings: null,
    undetermined: null,
    publishedOn: null,
    ...given,
  });

export const SUMMARY: Calendar['summary'] = {
  due: 4,
  onTime: 1,
  notOnTime: 2,
  unknown: 0,
  pending: 1,
  exempt: 1,
  received: 2,
  rate: 0.25,
  next: { day: '2024-03-31', daysLeft: 50, units: 1 },
};

/** One unit of every kind: on time, late, overdue, still in time, exempt. */
export const LINES = [
  line('青山镇', { errors: 2, url: 'https://www.example.gov.cn/1.html' }),
  line('白河镇', { publishedOn: '2024-02-04', filedOn: '2024-01-30', warnings: 1 }),
  nothing('红柳镇'),
  nothing('旗政府', { lastDay: '2024-03-31' }),
  nothing('旗信访局', { excused: '机构改革，职能并入其他部门' }),
];

export const calendar = (lines: CalendarLine[] = LINES, summary = SUMMARY): Calendar => ({
  region: { code: BANNER, name: '青原旗' },
  year: 2023,
  asOf: AS_OF,
  summary,
  lines,
});
