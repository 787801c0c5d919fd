import type { UploadState } from '@gongkai/contracts';
import { useWords } from '../words';

const LOOKS: Record<UploadState, { shape: string; tone: string }> = {
  queued: { shape: '…', tone: 'notApplicable' },
  reading: { shape: '…', tone: 'info' },
  stored: { shape: '✓', tone: 'pass' },
  duplicate: { shape: '=', tone: 'notApplicable' },
  unassigned: { shape: '◆', tone: 'warning' },
  notReport: { shape: '–', tone: 'notApplicable' },
  failed: { shape: '▲', tone: 'error' },
};

/** Where a file stands: shape, colour and word. */
export function StateMark({ state }: { state: UploadState }) {
  const t = useWords();
  const { shape, tone } = LOOKS[state];
  return (
    <span className={`badge badge-${tone}`}>
      <span aria-hidden="true">{shape}</span>
      {t(`state.${state}`)}
    </span>
  );
}
