import type { RuleView } from '@gongkai/contracts';
import { useWords } from '../words';

/** Says that a basis is not certain; certain ones carry no mark. */
export function BasisMark({ mark }: { mark: RuleView['basisMark'] }) {
  const t = useWords();
  if (mark === 'C')
    return (
      <span className="basis-mark basis-open" title={t('markHintC')}>
        {t('mark.C')}
      </span>
    );
  if (mark === 'P')
    return (
      <span className="basis-mark" title={t('markHintP')}>
        {t('mark.P')}
      </span>
    );
  return null;
}
