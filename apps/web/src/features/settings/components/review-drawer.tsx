import type { SettingChange, SettingsView } from '@gongkai/contracts';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { ErrorState } from '../../../ui/error-state';
import { keyOf } from '../draft';
import { useSave, useTrial } from '../requests';
import { useSettingText } from '../setting-text';
import type { DraftState } from '../use-draft';
import { useWords } from '../words';
import { RunResult } from './run-result';

const ALL_YEARS = { from: 2008, to: 2100 };

/** The unsaved changes one by one, what they would flip, and the way to save them with a note. */
export function ReviewDrawer({
  settings,
  state,
  onClose,
  onSaved,
}: {
  settings: SettingsView;
  state: DraftState;
  onClose: () => void;
  onSaved: (run: string) => void;
}) {
  const t = useWords();
  const [note, setNote] = useState('');
  const save = useSave();
  const { region, year } = settings;
  const changes = [...state.draft.values()];
  const store = () =>
    save.mutate(
      { region, year, changes, note },
      {
        onSuccess: ({ run }) => {
          state.clear();
          onSaved(run);
        },
      },
    );
  return (
    <Drawer open size={720} title={t('reviewTitle', { n: changes.length })} onClose={onClose}>
      <div className="set-review">
        <ChangeList changes={changes} settings={settings} onRemove={state.remove} />
        <TrialPart settings={settings} changes={changes} />
        <label className="set-note">
          {t('note')}
          <textarea
            className="field"
            rows={2}
            maxLength={500}
            placeholder={t('noteHint')}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
        {save.isError ? <ErrorState error={save.error} onRetry={store} /> : null}
        <div className="set-actions">
          <Button type="primary" disabled={changes.length === 0} loading={save.isPending} onClick={store}>
            {t(save.isPending ? 'saving' : 'save')}
          </Button>
        </div>
      </div>
    </Drawer>
  );
}

/** What each change makes of what the place has now. */
function ChangeList({
  changes,
  settings,
  onRemove,
}: {
  changes: readonly SettingChange[];
  settings: SettingsView;
  onRemove: (key: string) => void;
}) {
  const t = useWords();
  const { nameOf, textOf } = useSettingText();
  return (
    <ul className="set-changes">
      {changes.map((change) => {
        const key = keyOf(change);
        return (
          <li key={key}>
            <strong>{nameOf(key)}</strong>
            <span>
              <span className="quiet">{textOf(key, currentOf(settings, change))}</span>{' '}
              <span aria-hidden="true">→</span> {textOf(key, change.value)}
            </span>
            <button
              type="button"
              className="link-button"
              aria-label={t('removeOf', { name: nameOf(key) })}
              onClick={() => onRemove(key)}
            >
              {t('remove')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** What holds now for the setting of a change; of a rule only what the change is about. */
function currentOf(settings: SettingsView, change: SettingChange): unknown {
  if (change.kind === 'rule') {
    const found = settings.rules.find(({ rule }) => rule === change.rule);
    const touched = { ...found?.own, ...change.value };
    const limits = Object.keys({ ...found?.own?.limits, ...change.value?.limits });
    return {
      ...('on' in touched ? { on: found?.on } : {}),
      ...('severity' in touched ? { severity: found?.severity } : {}),
      limits: Object.fromEntries(
        limits.flatMap((key) => (found?.limits[key] === undefined ? [] : [[key, found.limits[key]]])),
      ),
    };
  }
  if (change.kind === 'deadline')
    return settings.deadlines.find(({ unitClass }) => unitClass === change.unitClass)?.value ?? null;
  return settings[change.kind].value;
}

/** The trial of exactly these changes; a result of others says that it is out of date. */
function TrialPart({ settings, changes }: { settings: SettingsView; changes: SettingChange[] }) {
  const t = useWords();
  const trial = useTrial();
  const { region, year } = settings;
  const years = year === 0 ? ALL_YEARS : { from: year, to: year };
  const tried = trial.variables ? JSON.stringify(trial.variables.changes) : null;
  const stale = tried !== null && tried !== JSON.stringify(changes);
  const start = () => trial.mutate({ region, ...years, changes });
  return (
    <section className="set-trial" aria-label={t('trial')}>
      <div className="set-trial-head">
        <Button disabled={changes.length === 0} loading={trial.isPending} onClick={start}>
          {t('trial')}
        </Button>
        <span className="quiet">
          {t(changes.every(({ kind }) => kind === 'score') ? 'trialOnlyScore' : 'trialHint')}
        </span>
      </div>
      {trial.isError ? <ErrorState error={trial.error} onRetry={start} /> : null}
      {stale ? <p className="set-stale">{t('trialStale')}</p> : null}
      {trial.data && !stale ? <RunResult id={trial.data.id} /> : null}
    </section>
  );
}
