import './settings.css';
import { mayDo } from '@gongkai/domain';
import { lazy, Suspense, useState } from 'react';
import { RegionPath } from '../../explore/region-path';
import { useRegion } from '../../lib/region';
import { useParam, useScope } from '../../lib/scope';
import { useSession } from '../../lib/session';
import { AsyncContent } from '../../ui/async-content';
import { Page } from '../../ui/page';
import { ChangeLog } from './components/change-log';
import { DeadlineSettings } from './components/deadline-settings';
import { DraftBar } from './components/draft-bar';
import { RuleSettings } from './components/rule-settings';
import { RunList } from './components/run-list';
import { ScoreSettings } from './components/score-settings';
import { useSettings } from './requests';
import type { SettingProps } from './setting-props';
import { useDraft } from './use-draft';
import { useWords } from './words';

const ReviewDrawer = lazy(async () => ({ default: (await import('./components/review-drawer')).ReviewDrawer }));

const PARTS = ['rules', 'deadlines', 'score', 'log', 'runs'] as const;
type Part = (typeof PARTS)[number];

const EVERY_YEAR = 0;

/** Rules, deadlines and points of a region, for every year or for one; what was changed, and what was checked again. */
export function SettingsPage() {
  const t = useWords();
  const { user } = useSession();
  const { region, year, change } = useScope();
  const { data: detail } = useRegion(region);
  const [asked] = useParam('part', 'rules');
  const [validFor, setValidFor] = useParam('for', 'every');
  const [reviewing, setReviewing] = useState(false);
  const settingYear = validFor === 'year' ? year : EVERY_YEAR;
  const settings = useSettings(region, settingYear);
  const state = useDraft(`${region} ${settingYear}`);
  const manages = mayDo(user.role, 'setting.manage');
  const parts = PARTS.filter((known) => manages || known !== 'runs');
  const part = parts.find((known) => known === asked) ?? 'rules';
  const saved = (run: string) => {
    setReviewing(false);
    change({ part: 'runs', run });
  };
  const yearName = settingYear === EVERY_YEAR ? t('everyYear') : t('oneYear', { year });
  return (
    <Page
      before={<RegionPath />}
      title={t('title', { region: detail?.name ?? region, year: yearName })}
      coverage={<p className="coverage">{manages ? t('lead') : `${t('lead')}${t('readOnly')}`}</p>}
    >
      <div className="set-head">
        <Choice
          label={t('parts')}
          options={parts.map((known) => [known, t(`part.${known}`)])}
          value={part}
          onChange={(next) => change({ part: next, run: null }, { replace: true })}
        />
        {part === 'log' || part === 'runs' ? null : (
          <Choice
            label={t('validFor')}
            options={[
              ['every', t('everyYear')],
              ['year', t('onlyYear', { year })],
            ]}
            value={validFor === 'year' ? 'year' : 'every'}
            onChange={setValidFor}
          />
        )}
      </div>
      {part === 'log' ? <ChangeLog region={region} /> : null}
      {part === 'runs' ? <RunList /> : null}
      {part === 'log' || part === 'runs' ? null : (
        <AsyncContent query={settings} height={480}>
          {(data) => (
            <>
              <SettingPart
                part={part}
                settings={data}
                draft={state.draft}
                change={manages ? (next) => state.change(data, next) : null}
              />
              {reviewing ? (
                <Suspense>
                  <ReviewDrawer settings={data} state={state} onClose={() => setReviewing(false)} onSaved={saved} />
                </Suspense>
              ) : null}
            </>
          )}
        </AsyncContent>
      )}
      {state.draft.size > 0 ? (
        <DraftBar count={state.draft.size} onReview={() => setReviewing(true)} onDiscard={state.clear} />
      ) : null}
    </Page>
  );
}

function SettingPart({ part, ...props }: SettingProps & { part: Part }) {
  if (part === 'deadlines') return <DeadlineSettings {...props} />;
  return part === 'score' ? <ScoreSettings {...props} /> : <RuleSettings {...props} />;
}

function Choice({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly (readonly [string, string])[];
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <fieldset className="switch">
      <legend className="sr-only">{label}</legend>
      {options.map(([key, text]) => (
        <button key={key} type="button" aria-pressed={key === value} onClick={() => onChange(key)}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
