import { type CalendarQuestion, calendarRow } from './calendar-row';
import { WHOLE_LIFE } from './exemption';

/** A town's report for 2025; 31 January 2026 is a Saturday. */
const QUESTION: CalendarQuestion = {
  year: 2025,
  unitClass: 'town',
  deadline: '2026-01-31',
  grace: { grace: 'none' },
  due: true,
  received: false,
  filedOn: null,
  publishedOn: null,
  asOf: '2026-03-01',
};

const row = (change: Partial<CalendarQuestion>) => calendarRow({ ...QUESTION, ...change });

describe('the calendar row of a unit and year', () => {
  it.each<[string, Partial<CalendarQuestion>, string]>([
    ['before the year is over', { asOf: '2025-12-31' }, 'notDue'],
    ['while time is running', { asOf: '2026-01-01' }, 'due'],
    ['on the last day', { asOf: '2026-01-31' }, 'due'],
    ['the day after', { asOf: '2026-02-01' }, 'overdue'],
    ['published on the last day', { received: true, publishedOn: '2026-01-31' }, 'publishedOnTime'],
    ['published a day late', { received: true, publishedOn: '2026-02-01' }, 'publishedLate'],
    ['filed in time, publication unknown', { received: true, filedOn: '2026-01-20' }, 'filedOnTime'],
    ['filed late, publication unknown', { received: true, filedOn: '2026-02-20' }, 'filedLate'],
    ['filed in time, published late', { filedOn: '2026-01-20', publishedOn: '2026-02-20' }, 'publishedLate'],
    ['received on an unknown day', { received: true }, 'unknown'],
    ['without a deadline', { deadline: null }, 'unknown'],
    ['published, without a deadline', { deadline: null, publishedOn: '2026-01-20' }, 'unknown'],
    ['not on the roster', { due: false }, 'exempt'],
    ['founded in the year', { life: { ...WHOLE_LIFE, founded: '2025' }, publishedOn: '2026-05-01' }, 'exempt'],
  ])('%s', (_, change, state) => {
    expect(row(change).state).toBe(state);
  });

  it('tells both dates apart, with the days they are late', () => {
    expect(row({ filedOn: '2026-02-02', publishedOn: '2026-02-10' })).toMatchObject({
      filed: { on: '2026-02-02', state: 'late', daysLate: 2 },
      published: { on: '2026-02-10', state: 'late', daysLate: 10 },
    });
  });

  it('moves a last day on a weekend where the region allows it', () => {
    const grace = { grace: 'nextWorkingDay' } as const;
    expect(row({ grace, publishedOn: '2026-02-02' })).toMatchObject({
      deadline: '2026-01-31',
      lastDay: '2026-02-02',
      state: 'publishedOnTime',
    });
    expect(row({ grace, publishedOn: '2026-02-03' })).toMatchObject({ published: { state: 'late', daysLate: 1 } });
  });

  it('counts how long a report is overdue, and says why none is due', () => {
    expect(row({}).published.daysLate).toBe(29);
    expect(row({ life: { ...WHOLE_LIFE, excused: '受灾停报' } })).toMatchObject({
      exemption: '受灾停报',
      state: 'exempt',
    });
    expect(row({ due: false }).exemption).toBe('不在当年应报名册内');
  });
});
