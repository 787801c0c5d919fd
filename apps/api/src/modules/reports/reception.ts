import type { ReceptionState } from '@gongkai/contracts';

/**
 * Where a unit stands in a year. Without a report it is `missing` if it has the duty (overdue or not: the deadline
 * stands beside it), `notDue` if it has none; a report is `late` if it was published after its deadline.
 */
export function receptionState(line: { due: boolean; reportId: string | null; late: boolean | null }): ReceptionState {
  if (line.reportId !== null) return line.late ? 'late' : 'received';
  return line.due ? 'missing' : 'notDue';
}
