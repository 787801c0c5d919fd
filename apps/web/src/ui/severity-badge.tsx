import type { Severity } from '@gongkai/domain';
import { useUiWords } from './words';

const SHAPES: Record<Severity, string> = { error: '▲', warning: '◆', info: '●' };

/** How grave a rule is: shape, colour and word. `compact` leaves the word to the screen reader. */
export function SeverityBadge({ severity, compact = false }: { severity: Severity; compact?: boolean }) {
  const t = useUiWords();
  const word = t(`severity.${severity}`);
  return (
    <span className={`badge badge-${severity}`} title={compact ? word : undefined}>
      <span aria-hidden="true">{SHAPES[severity]}</span>
      <span className={compact ? 'sr-only' : 'badge-word'}>{word}</span>
    </span>
  );
}
