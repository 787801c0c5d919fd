import type { CalendarState } from '@gongkai/domain';
import { useWords } from '../words';

const LOOKS: Record<CalendarState, { shape: string; tone: string }> = {
  overdue: { shape: '▲', tone: 'error' },
  publishedLate: { shape: '◆', tone: 'warning' },
  filedLate: { shape: '◆', tone: 'warning' },
  unknown: { shape: '?', tone: 'undetermined' },
  due: { shape: '○', tone: 'info' },
  notDue: { shape: '–', tone: 'notApplicable' },
  filedOnTime: { shape: '✓', tone: 'pass' },
  publishedOnTime: { shape: '✓', tone: 'pass' },
  exempt: { shape: '–', tone: 'notApplicable' },
};

/** Where a unit stands: shape, colour and word. */
export function StateBadge({ state }: { state: CalendarState }) {
  const t = useWords();
  const { shape, tone } = LOOKS[state];
  return (
    <span className={`badge badge-${tone}`}>
      <span aria-hidden="true">{shape}</span>
      {t(`state.${state}`)}
    </span>
  );
}
