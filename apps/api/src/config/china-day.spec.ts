import { chinaDay } from './china-day';

describe('chinaDay', () => {
  it('changes at midnight in China', () => {
    expect(chinaDay(new Date('2024-01-31T15:59:59Z'))).toBe('2024-01-31');
    expect(chinaDay(new Date('2024-01-31T16:00:00Z'))).toBe('2024-02-01');
  });
});
