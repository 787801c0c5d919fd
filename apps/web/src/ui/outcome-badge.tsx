import type { Outcome } from '@gongkai/domain';
import { useUiWords } from './words';

const SHAPES: Record<Outcome, string> = { pass: '✓', fail: '▲', notApplicable: '–', undetermined: '?' };

/** What a rule answered: shape, colour and word. */
export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  const t = useUiWords();
  return (
    <span className={`badge badge-${outcome}`}>
      <span aria-hidden="true">{SHAPES[outcome]}</span>
      <span className="badge-word">{t(`outcome.${outcome}`)}</span>
    </span>
  );
}
