import { daysBetween } from '../../lib/format';

/** Where a deadline stands on a day: days left, today, or days overdue. Both are ISO dates. */
export function deadlineState(deadline: string, today: string): { key: 'overdue' | 'daysLeft' | 'today'; n: number } {
  const days = daysBetween(today, deadline);
  if (days === 0) return { key: 'today', n: 0 };
  return days > 0 ? { key: 'daysLeft', n: days } : { key: 'overdue', n: -days };
}

/** The deadline that matters next: the nearest one still open, else the latest one past; null without any. */
export function nextDeadline(deadlines: readonly string[], today: string): string | null {
  const sorted = [...deadlines].sort();
  return sorted.find((deadline) => daysBetween(today, deadline) >= 0) ?? sorted.at(-1) ?? null;
}
