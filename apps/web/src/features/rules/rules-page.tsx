import './rules.css';
import type { RuleView } from '@gongkai/contracts';
import { useScope } from '../../lib/scope';
import { AsyncContent } from '../../ui/async-content';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { RuleCard } from './components/rule-card';
import { RuleFilters, useRuleFilter } from './components/rule-filters';
import { filterRules, type RuleInForce } from './filter-rules';
import { groupRules } from './group-rules';
import { useRules, useSettingsInForce } from './requests';
import { useWords } from './words';

/** The rule catalogue by group, with what holds in the region and year. */
export function RulesPage() {
  const t = useWords();
  const { change } = useScope();
  const rules = useRules();
  const settings = useSettingsInForce();
  const filters = useRuleFilter();
  const inForce = new Map((settings.data?.rules ?? []).map((one) => [one.rule, one]));
  const all = rules.data?.rules ?? [];
  return (
    <Page
      title={t('title')}
      coverage={
        all.length > 0 ? (
          <p className="coverage">{t('lead', { n: all.length, groups: groupRules(all).length })}</p>
        ) : null
      }
    >
      <RuleFilters {...filters} />
      <AsyncContent query={rules} height={480}>
        {(data) => {
          const shown = filterRules(data.rules, inForce, filters.filter);
          if (shown.length > 0) return <RuleGroups rules={shown} inForce={inForce} />;
          const clear = () => change({ q: null, severity: null, state: null });
          return (
            <EmptyState
              title={t('none')}
              action={
                <button type="button" className="link-button" onClick={clear}>
                  {t('clear')}
                </button>
              }
            />
          );
        }}
      </AsyncContent>
    </Page>
  );
}

function RuleGroups({ rules, inForce }: { rules: readonly RuleView[]; inForce: ReadonlyMap<string, RuleInForce> }) {
  const t = useWords();
  return groupRules(rules).map((one) => (
    <section key={one.group} className="rule-group" aria-labelledby={`group-${one.group}`}>
      <h2 id={`group-${one.group}`}>
        {t(`group.${one.group}`)}{' '}
        <span className="rule-group-count num">{t('groupCount', { n: one.rules.length })}</span>
      </h2>
      <ul className="rule-list">
        {one.rules.map((rule) => (
          <RuleCard key={rule.id} rule={rule} inForce={inForce.get(rule.id) ?? null} />
        ))}
      </ul>
    </section>
  ));
}
