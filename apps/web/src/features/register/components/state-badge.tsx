import type { ReceptionState } from '@gongkai/contracts';
import { useWords } from '../words';

const LOOKS: Record<ReceptionState, { shape: string; tone: string }> = {
  missing: { shape: '▲', tone: 'error' },
  notDue: { shape: '–', tone: 'notApplicable' },
  received: { shape: '✓', tone: 'pass' },
  late: { shape: '◆', tone: 'warning' },
};

/** Where a unit stands: shape, colour and word. */
export function StateBadge({ state }: { state: ReceptionState }) {
  const t = useWords();
  const { shape, tone } = LOOKS[state];
  return (
    <span className={`badge badge-${tone}`}>
      <span aria-hidden="true">{shape}</span>
      {t(`state.${state}`)}
    </span>
  );
}
