import { useWords } from '../words';

/** Gives a setting back to the place above. */
export function RestoreButton({ name, onRestore }: { name: string; onRestore: () => void }) {
  const t = useWords();
  return (
    <button type="button" className="link-button set-restore" aria-label={t('restoreOf', { name })} onClick={onRestore}>
      {t('restore')}
    </button>
  );
}
