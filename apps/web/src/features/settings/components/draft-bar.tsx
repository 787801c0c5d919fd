import { Button } from 'antd';
import { useWords } from '../words';

/** Stands at the foot of the window while there are unsaved changes. */
export function DraftBar({
  count,
  onReview,
  onDiscard,
}: {
  count: number;
  onReview: () => void;
  onDiscard: () => void;
}) {
  const t = useWords();
  return (
    <section className="set-bar" aria-label={t('changes', { n: count })}>
      <span className="num" role="status">
        {t('changes', { n: count })}
      </span>
      <Button onClick={onDiscard}>{t('discard')}</Button>
      <Button type="primary" onClick={onReview}>
        {t('review')}
      </Button>
    </section>
  );
}
