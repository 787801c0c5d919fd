import { lastDayOf } from './last-day';
import { dayOffBy, nextWorkingDay } from './working-days';

/** Spring Festival of 2025: 28 January to 4 February off, Sunday 26 January worked. */
const isDayOff = dayOffBy({
  holidays: ['28', '29', '30', '31']
    .map((day) => `2025-01-${day}`)
    .concat(['01', '02', '03', '04'].map((day) => `2025-02-${day}`)),
  workdays: ['2025-01-26'],
});

it('a deadline within a holiday moves behind it', () => {
  expect(lastDayOf('2025-01-31', { grace: 'nextWorkingDay', isDayOff })).toBe('2025-02-05');
});

it('a weekend day that is worked moves nothing', () => {
  expect(lastDayOf('2025-01-26', { grace: 'nextWorkingDay', isDayOff })).toBe('2025-01-26');
});

it('without grace no day off matters', () => {
  expect(lastDayOf('2025-01-31', { grace: 'none', isDayOff })).toBe('2025-01-31');
});

it('weekends alone count where no calendar is at hand', () => {
  expect(lastDayOf('2026-01-31', { grace: 'nextWorkingDay' })).toBe('2026-02-02');
  expect(lastDayOf('2025-01-31', { grace: 'nextWorkingDay' })).toBe('2025-01-31');
});

it('a calendar without working days leaves the day as it is', () => {
  expect(nextWorkingDay('2025-01-31', () => true)).toBe('2025-01-31');
});
