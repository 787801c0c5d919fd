import { SEVERITIES } from '@gongkai/domain';
import { useParam } from '../../../lib/scope';
import { useUiWords } from '../../../ui/words';
import type { RuleFilter } from '../filter-rules';
import { useWords } from '../words';

/** Search, severity and state of the catalogue; all three stand in the address. */
export function useRuleFilter(): { filter: RuleFilter; set: Record<keyof RuleFilter, (value: string) => void> } {
  const [text, setText] = useParam('q', '');
  const [severity, setSeverity] = useParam('severity', '');
  const [state, setState] = useParam('state', '');
  return { filter: { text, severity, state }, set: { text: setText, severity: setSeverity, state: setState } };
}

export function RuleFilters({ filter, set }: ReturnType<typeof useRuleFilter>) {
  const t = useWords();
  const ui = useUiWords();
  return (
    <div className="rule-filter">
      <input
        type="search"
        className="field"
        aria-label={t('search')}
        placeholder={t('search')}
        value={filter.text}
        onChange={(event) => set.text(event.target.value)}
      />
      <label className="inline-field">
        {t('severity')}
        <select className="select" value={filter.severity} onChange={(event) => set.severity(event.target.value)}>
          <option value="">{t('any')}</option>
          {SEVERITIES.map((option) => (
            <option key={option} value={option}>
              {ui(`severity.${option}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="inline-field">
        {t('state')}
        <select className="select" value={filter.state} onChange={(event) => set.state(event.target.value)}>
          <option value="">{t('any')}</option>
          <option value="on">{t('on')}</option>
          <option value="off">{t('off')}</option>
        </select>
      </label>
    </div>
  );
}
