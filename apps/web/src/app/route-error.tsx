import { Button } from 'antd';
import { useRouteError } from 'react-router';
import { EmptyState } from '../ui/empty-state';
import { useAppWords } from './words';

/** A page that failed to load or to draw. The error itself goes to the console of the browser. */
export function RouteError() {
  const t = useAppWords();
  console.error(useRouteError());
  return (
    <div role="alert">
      <EmptyState
        title={t('broken')}
        hint={t('brokenHint')}
        action={<Button onClick={() => window.location.reload()}>{t('reload')}</Button>}
      />
    </div>
  );
}
