import { deadlineState, nextDeadline } from './deadline-text';

describe('a deadline', () => {
  it('has days left, is today, or is overdue', () => {
    expect(deadlineState('2024-01-31', '2024-01-22T01:12:00Z')).toEqual({ key: 'daysLeft', n: 9 });
    expect(deadlineState('2024-01-22', '2024-01-22T23:00:00Z')).toEqual({ key: 'today', n: 0 });
    expect(deadlineState('2024-01-15', '2024-01-22T01:12:00Z')).toEqual({ key: 'overdue', n: 7 });
  });

  it('that matters next is the nearest open one, else the last one past', () => {
    expect(nextDeadline(['2024-03-31', '2024-01-31', '2024-01-15'], '2024-01-22')).toBe('2024-01-31');
    expect(nextDeadline(['2023-01-31', '2023-03-31'], '2024-01-22')).toBe('2023-03-31');
    expect(nextDeadline([], '2024-01-22')).toBeNull();
  });
});
