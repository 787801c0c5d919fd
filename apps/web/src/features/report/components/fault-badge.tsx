import type { Fault } from '@gongkai/domain';
import { useWords } from '../words';

/** Whose fault a finding is; only the report's own counts against the unit. */
export function FaultBadge({ fault }: { fault: Fault }) {
  const t = useWords();
  return (
    <span className={`rp-fault rp-fault-${fault}`} title={t(`faultHint.${fault}`)}>
      {t(`fault.${fault}`)}
    </span>
  );
}
