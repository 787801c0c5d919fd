import { isDayOff } from './days-off';

describe('days off', () => {
  it.each([
    ['2024-01-31', false, 'an ordinary Wednesday'],
    ['2026-01-31', true, 'a Saturday'],
    ['2024-02-12', true, 'a Monday of Spring Festival'],
    ['2025-01-26', false, 'a Sunday that is worked'],
  ])('%s: %s, %s', (day, off) => {
    expect(isDayOff(day)).toBe(off);
  });
});
