import { Link } from 'react-router';
import { EmptyState } from '../ui/empty-state';
import { Page } from '../ui/page';
import { useAppWords } from './words';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const t = useAppWords();
  return (
    <Page title={t('notFound')}>
      <EmptyState title={t('notFound')} hint={t('notFoundHint')} action={<Link to="/">{t('toOverview')}</Link>} />
    </Page>
  );
}
