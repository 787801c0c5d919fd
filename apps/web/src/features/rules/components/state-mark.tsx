import { useWords } from '../words';

/** Whether a rule is judged at the place: shape and word. */
export function StateMark({ on }: { on: boolean }) {
  const t = useWords();
  return (
    <span className={on ? 'rule-state rule-on' : 'rule-state rule-off'} title={on ? undefined : t('offHint')}>
      <span aria-hidden="true">{on ? '●' : '○'}</span> {t(on ? 'on' : 'off')}
    </span>
  );
}
