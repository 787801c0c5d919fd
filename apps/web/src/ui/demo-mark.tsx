import { useUiWords } from './words';

/** Marks invented figures, so that nobody takes them for a real unit's. */
export function DemoMark() {
  const t = useUiWords();
  return (
    <span className="demo-mark" title={t('demoHint')}>
      {t('demo')}
    </span>
  );
}
