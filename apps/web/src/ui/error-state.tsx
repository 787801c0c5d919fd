import { Button } from 'antd';
import { ApiProblem } from '../lib/api-client';
import { useUiWords } from './words';

/** What happened, what is safe, what to do. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useUiWords();
  return (
    <div className="state-box" role="alert">
      <p className="state-title">{t('failed')}</p>
      <p className="state-hint">{sentence(error, t)}</p>
      {onRetry ? <Button onClick={onRetry}>{t('retry')}</Button> : null}
    </div>
  );
}

function sentence(error: unknown, t: ReturnType<typeof useUiWords>): string {
  if (!(error instanceof ApiProblem)) return t('failedSafe');
  if (error.code === 'unreachable' || error.code === 'unexpectedAnswer') return t(error.code);
  return error.message;
}
