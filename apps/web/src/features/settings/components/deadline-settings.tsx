import type { SettingChange, SettingsView } from '@gongkai/contracts';
import { GRACES } from '@gongkai/contracts';
import { Section } from '../../../ui/section';
import type { SettingProps } from '../setting-props';
import { useWords } from '../words';
import { RestoreButton } from './restore-button';
import { SourceText } from './source-text';

type DeadlineSetting = SettingsView['deadlines'][number];

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

const draftedAs = (drafted: SettingChange | null | undefined) => {
  if (!drafted) return 'no';
  return drafted.value === null ? 'inherits' : 'changed';
};

/** The last day for each class of unit, and what happens where it falls on a day off. */
export function DeadlineSettings({ settings, draft, change }: SettingProps) {
  const t = useWords();
  return (
    <Section title={t('deadlines')}>
      <p className="set-hint">{t('deadlinesHint')}</p>
      <table className="set-table set-narrow">
        <caption className="sr-only">{t('deadlines')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('unitClass')}</th>
            <th scope="col">{t('lastDay')}</th>
            <th scope="col">{t('source')}</th>
          </tr>
        </thead>
        <tbody>
          {settings.deadlines.map((setting) => (
            <DeadlineRow
              key={setting.unitClass}
              setting={setting}
              drafted={draft.get(`deadline:${setting.unitClass}`) ?? null}
              change={change}
            />
          ))}
          <GraceRow settings={settings} draft={draft} change={change} />
        </tbody>
      </table>
    </Section>
  );
}

function DeadlineRow({
  setting,
  drafted,
  change,
}: {
  setting: DeadlineSetting;
  drafted: SettingChange | null;
  change: SettingProps['change'];
}) {
  const t = useWords();
  const { unitClass, own, source } = setting;
  const name = t(`class.${unitClass}`);
  const held = drafted?.kind === 'deadline' ? drafted.value : own;
  const { month, day } = held ?? setting.value;
  const set = (part: Partial<DeadlineSetting['value']>) =>
    change?.({ kind: 'deadline', unitClass, value: { month, day, ...part } });
  const number = (options: readonly number[], value: number, label: string, onPick: (value: number) => void) => (
    <select
      className="select num"
      aria-label={label}
      value={value}
      disabled={!change}
      onChange={(event) => onPick(Number(event.target.value))}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
  return (
    <tr className={drafted ? 'set-changed' : undefined}>
      <th scope="row">{name}</th>
      <td data-label={t('lastDay')}>
        <span className="set-day">
          {number(MONTHS, month, t('month', { name }), (next) => set({ month: next }))}
          {t('monthUnit')}
          {number(DAYS, day, t('day', { name }), (next) => set({ day: next }))}
          {t('dayUnit')}
        </span>
      </td>
      <td data-label={t('source')}>
        <SourceText source={source} own={own !== null} drafted={draftedAs(drafted)} />
        {change && held !== null ? (
          <RestoreButton name={name} onRestore={() => change({ kind: 'deadline', unitClass, value: null })} />
        ) : null}
      </td>
    </tr>
  );
}

function GraceRow({ settings: { grace }, draft, change }: SettingProps) {
  const t = useWords();
  const drafted = draft.get('grace');
  const held = drafted?.kind === 'grace' ? drafted.value : grace.own;
  return (
    <tr className={drafted ? 'set-changed' : undefined}>
      <th scope="row">{t('grace')}</th>
      <td data-label={t('grace')}>
        <select
          className="select"
          aria-label={t('grace')}
          value={held ?? grace.value}
          disabled={!change}
          onChange={(event) => {
            const value = GRACES.find((known) => known === event.target.value);
            if (value) change?.({ kind: 'grace', value });
          }}
        >
          {GRACES.map((option) => (
            <option key={option} value={option}>
              {t(`grace.${option}`)}
            </option>
          ))}
        </select>
      </td>
      <td data-label={t('source')}>
        <SourceText source={grace.source} own={grace.own !== null} drafted={draftedAs(drafted)} />
        {change && held !== null ? (
          <RestoreButton name={t('grace')} onRestore={() => change({ kind: 'grace', value: null })} />
        ) : null}
      </td>
    </tr>
  );
}
