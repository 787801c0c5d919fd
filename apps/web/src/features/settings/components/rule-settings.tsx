import type { RuleView, SettingsView } from '@gongkai/contracts';
import { useParam, useScope } from '../../../lib/scope';
import { AsyncContent } from '../../../ui/async-content';
import { EmptyState } from '../../../ui/empty-state';
import { filterSettings, SHOWN } from '../filter-settings';
import { useRules } from '../requests';
import type { SettingProps } from '../setting-props';
import { useWords } from '../words';
import { RuleSettingRow } from './rule-setting-row';

/** Every rule with its switch, severity and thresholds at the place. */
export function RuleSettings({ settings, draft, change }: SettingProps) {
  const t = useWords();
  const { change: changeAddress } = useScope();
  const rules = useRules();
  const [text, setText] = useParam('q', '');
  const [shown, setShown] = useParam('show', '');
  const [only] = useParam('rule', '');
  const all = () => changeAddress({ q: null, show: null, rule: null });
  return (
    <section className="panel" aria-label={t('part.rules')}>
      <div className="set-filter">
        <input
          type="search"
          className="field"
          aria-label={t('search')}
          placeholder={t('search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <label className="inline-field">
          {t('show')}
          <select className="select" value={shown} onChange={(event) => setShown(event.target.value)}>
            <option value="">{t('showAll')}</option>
            {SHOWN.map((option) => (
              <option key={option} value={option}>
                {t(`show${option}`)}
              </option>
            ))}
          </select>
        </label>
        {only ? (
          <button type="button" className="link-button" onClick={all}>
            {t('allRules')}
          </button>
        ) : null}
      </div>
      <AsyncContent query={rules} height={480}>
        {(data) => {
          const rows = filterSettings(data.rules, settings, draft, { text, shown, only });
          if (rows.length === 0)
            return (
              <EmptyState
                title={t('noRule')}
                action={
                  <button type="button" className="link-button" onClick={all}>
                    {t('allRules')}
                  </button>
                }
              />
            );
          return <RuleTable rows={rows} draft={draft} change={change} />;
        }}
      </AsyncContent>
    </section>
  );
}

function RuleTable({
  rows,
  draft,
  change,
}: Omit<SettingProps, 'settings'> & { rows: { rule: RuleView; setting: SettingsView['rules'][number] }[] }) {
  const t = useWords();
  return (
    <table className="set-table">
      <caption className="sr-only">{t('part.rules')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('rule')}</th>
          <th scope="col">{t('on')}</th>
          <th scope="col">{t('severity')}</th>
          <th scope="col">{t('limits')}</th>
          <th scope="col">{t('source')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ rule, setting }) => (
          <RuleSettingRow
            key={rule.id}
            rule={rule}
            setting={setting}
            drafted={draft.get(`rule:${rule.id}`) ?? null}
            change={change}
          />
        ))}
      </tbody>
    </table>
  );
}
