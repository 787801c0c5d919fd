import type { UseMutationResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { ApiProblem } from '../../../lib/api-client';
import { useWords } from '../words';

/** The button of a form and what became of it. */
export function SaveLine({
  save,
  changed,
}: {
  save: Pick<UseMutationResult<unknown, unknown, never>, 'isPending' | 'isSuccess' | 'isError' | 'error'>;
  changed: boolean;
}) {
  const t = useWords();
  const fault = save.isError ? (save.error instanceof ApiProblem ? save.error.message : t('saveFailed')) : null;
  return (
    <p className="rg-save">
      <Button type="primary" htmlType="submit" loading={save.isPending} disabled={!changed}>
        {t('save')}
      </Button>
      <span role="status" className={fault === null ? 'quiet' : 'badge-error'}>
        {fault ?? (save.isSuccess && !changed ? t('saved') : '')}
      </span>
    </p>
  );
}
