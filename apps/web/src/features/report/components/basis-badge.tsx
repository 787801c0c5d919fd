import type { FindingView } from '@gongkai/contracts';
import { useWords } from '../words';

/** Says that a rule's basis is not certain (待确认) or this system's own proposal; certain ones carry no mark. */
export function BasisBadge({ mark }: { mark: FindingView['basisMark'] }) {
  const t = useWords();
  if (mark !== 'C' && mark !== 'P') return null;
  return (
    <span className={`rp-tag rp-basis-${mark}`} title={t(`basisHint.${mark}`)}>
      {t(`basis.${mark}`)}
    </span>
  );
}
