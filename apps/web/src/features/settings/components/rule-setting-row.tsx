import type { RuleSettingView, RuleView, SettingChange, SettingsView } from '@gongkai/contracts';
import { SEVERITIES, type Severity } from '@gongkai/domain';
import { Switch } from 'antd';
import { Link } from 'react-router';
import { useScope } from '../../../lib/scope';
import { useUiWords } from '../../../ui/words';
import { mergeRule } from '../draft';
import type { SettingProps } from '../setting-props';
import { useWords } from '../words';
import { LimitField } from './limit-field';
import { RestoreButton } from './restore-button';
import { SourceText } from './source-text';

type Setting = SettingsView['rules'][number];

/** One rule: what holds, what the draft makes of it, and the way back to the place above. */
export function RuleSettingRow({
  rule,
  setting,
  drafted,
  change,
}: {
  rule: RuleView;
  setting: Setting;
  drafted: SettingChange | null;
  change: SettingProps['change'];
}) {
  const t = useWords();
  const ui = useUiWords();
  const { pathTo } = useScope();
  const value = drafted?.kind === 'rule' ? drafted.value : setting.own;
  const { on, severity, limits } = shownOf(setting, drafted);
  const name = `${rule.code} ${rule.title}`;
  const set = (part: RuleSettingView) =>
    change?.({ kind: 'rule', rule: rule.id, value: mergeRule(value ?? null, part) });
  const setLimit = (key: string, limit: number | null) => {
    const { [key]: _, ...others } = value?.limits ?? {};
    set({ limits: limit === null ? others : { ...others, [key]: limit } });
  };
  return (
    <tr className={drafted ? 'set-changed' : undefined}>
      <th scope="row">
        <Link to={pathTo('/rules/view', { rule: rule.id })}>{rule.title}</Link>
        <span className="set-code">
          {rule.code}
          {rule.basisMark === 'C' || rule.basisMark === 'P' ? (
            <span className="set-basis">{t(`mark.${rule.basisMark}`)}</span>
          ) : null}
        </span>
      </th>
      <td data-label={t('on')}>
        <Switch
          size="small"
          aria-label={t('turn', { rule: name })}
          checked={on}
          disabled={!change}
          onChange={(next) => set({ on: next })}
        />
      </td>
      <td data-label={t('severity')}>
        <select
          className="select"
          aria-label={t('severityOf', { rule: name })}
          value={severity}
          disabled={!change}
          onChange={(event) => set({ severity: event.target.value as Severity })}
        >
          {SEVERITIES.map((option) => (
            <option key={option} value={option}>
              {ui(`severity.${option}`)}
            </option>
          ))}
        </select>
      </td>
      <td data-label={t('limits')} className={rule.thresholds.length === 0 ? 'set-none' : undefined}>
        {rule.thresholds.map((threshold) => (
          <LimitField
            key={threshold.key}
            label={t('limitOf', { rule: name, limit: threshold.title })}
            threshold={threshold}
            value={limits[threshold.key] ?? threshold.value}
            set={value?.limits?.[threshold.key] !== undefined}
            onChange={change ? (limit) => setLimit(threshold.key, limit) : null}
          />
        ))}
      </td>
      <td data-label={t('source')}>
        <SourceText source={setting.source} own={setting.own !== null} drafted={draftedAs(drafted)} />
        {change && value !== null ? (
          <RestoreButton name={name} onRestore={() => change({ kind: 'rule', rule: rule.id, value: null })} />
        ) : null}
      </td>
    </tr>
  );
}

const draftedAs = (drafted: SettingChange | null) => {
  if (!drafted) return 'no';
  return drafted.value === null ? 'inherits' : 'changed';
};

/** What the row shows: the draft over what holds. What would be inherited again is not known before it is saved. */
function shownOf(setting: Setting, drafted: SettingChange | null): Pick<Setting, 'on' | 'severity' | 'limits'> {
  if (drafted?.kind !== 'rule' || drafted.value === null) return setting;
  return {
    on: drafted.value.on ?? setting.on,
    severity: drafted.value.severity ?? setting.severity,
    limits: { ...setting.limits, ...drafted.value.limits },
  };
}
