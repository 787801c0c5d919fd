import { REQUEST_COLUMNS, type TableKey } from '@gongkai/domain';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { rosterQuery } from '../api/statistics-query';
import { tableKeysOf, useOptions, VIEWS } from '../options';
import { useWords } from '../words';

/** Whose table, which view of it and which of the three tables. */
export function StatisticsControls() {
  const t = useWords();
  const { year, options, change } = useOptions();
  const rows = options.view === 'units' && !options.unit;
  const keys = tableKeysOf(year);
  const shown = keys.find((key) => key === options.table) ?? (rows ? rowsTable(keys) : 'all');
  return (
    <section className="st-controls" aria-label={t('controls')}>
      <UnitSelect />
      {options.unit ? null : (
        <Choice
          label={t('view')}
          value={options.view}
          entries={VIEWS.map((view) => [view, t(`view.${view}`)])}
          onChange={(view) => change({ view: VIEWS.find((known) => known === view) ?? 'sum', figure: null })}
        />
      )}
      {keys.length > 1 ? (
        <Choice
          label={t('table')}
          value={shown}
          entries={[
            ...(rows ? [] : [['all', t('table.all')] as const]),
            ...keys.map((key) => [key, t(`table.${key}`)] as const),
          ]}
          onChange={(table) => change({ table: keys.find((key) => key === table) ?? null, figure: null })}
        />
      ) : null}
      {rows && shown === 'requests' ? (
        <ApplicantSelect value={options.applicant} onChange={(applicant) => change({ applicant })} />
      ) : null}
    </section>
  );
}

/** With a row per unit one table is shown at a time: that of requests, where the form has one. */
const rowsTable = (keys: readonly TableKey[]) => keys.find((key) => key === 'requests') ?? keys[0] ?? 'requests';

function UnitSelect() {
  const t = useWords();
  const { region, year, options, change } = useOptions();
  const roster = useQuery(rosterQuery(region, year));
  const entries = (roster.data?.units ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Select
      className="st-unit"
      aria-label={t('unit')}
      showSearch={{ optionFilterProp: 'label' }}
      value={options.unit ?? ''}
      loading={roster.isLoading}
      options={[{ value: '', label: t('allUnits') }, ...entries]}
      notFoundContent={t('noUnitMatch')}
      onChange={(unit: string) => change({ unit: unit || null, figure: null })}
    />
  );
}

/** A few exclusive choices side by side. */
function Choice({
  label,
  value,
  entries,
  onChange,
}: {
  label: string;
  value: string;
  entries: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}) {
  return (
    <fieldset className="st-choice">
      <legend className="sr-only">{label}</legend>
      {entries.map(([key, text]) => (
        <button key={key} type="button" aria-pressed={key === value} onClick={() => onChange(key)}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}

function ApplicantSelect({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useWords();
  return (
    <label className="st-applicant">
      {t('applicant')}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {[...REQUEST_COLUMNS].reverse().map(({ key, labels }) => (
          <option key={key} value={key}>
            {labels.join(' · ')}
          </option>
        ))}
        <option value="all">{t('applicant.all')}</option>
      </select>
    </label>
  );
}
