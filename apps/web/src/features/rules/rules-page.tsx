import './rules.css';
import { ruleListSchema } from '@gongkai/contracts';
import { SEVERITIES } from '@gongkai/domain';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../lib/api-client';
import { useParam, useScope } from '../../lib/scope';
import { AsyncContent } from '../../ui/async-content';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { useUiWords } from '../../ui/words';
import { RuleCard } from './components/rule-card';
import { filterRules } from './filter-rules';
import { useWords } from './words';

/** The rule catalogue. */
export function RulesPage() {
  const t = useWords();
  const ui = useUiWords();
  const { change } = useScope();
  const rules = useQuery({ ...apiQuery('/rules', ruleListSchema), staleTime: 10 * 60_000 });
  const [text, setText] = useParam('q', '');
  const [severity, setSeverity] = useParam('severity', '');
  return (
    <Page
      title={t('title')}
      coverage={rules.data ? <p className="coverage">{t('lead', { n: rules.data.rules.length })}</p> : null}
    >
      <div className="rule-filter">
        <input
          type="search"
          className="field"
          aria-label={t('search')}
          placeholder={t('search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <label className="inline-field">
          {t('severity')}
          <select className="select" value={severity} onChange={(event) => setSeverity(event.target.value)}>
            <option value="">{t('any')}</option>
            {SEVERITIES.map((option) => (
              <option key={option} value={option}>
                {ui(`severity.${option}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <AsyncContent query={rules} height={480}>
        {(data) => {
          const shown = filterRules(data.rules, text, severity);
          if (shown.length === 0)
            return (
              <EmptyState
                title={t('none')}
                action={
                  <button type="button" className="link-button" onClick={() => change({ q: null, severity: null })}>
                    {t('clear')}
                  </button>
                }
              />
            );
          return (
            <ul className="rule-list">
              {shown.map((rule) => (
                <RuleCard key={rule.id} rule={rule} />
              ))}
            </ul>
          );
        }}
      </AsyncContent>
    </Page>
  );
}
