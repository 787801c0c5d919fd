import type { ReportRow } from '@gongkai/contracts';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { formatAsOf } from '../../lib/format';
import { useRegion } from '../../lib/region';
import { changeParams, useScope } from '../../lib/scope';
import { AsyncContent } from '../../ui/async-content';
import { DemoMark } from '../../ui/demo-mark';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { registerQuery } from './api/register-query';
import { RegisterFilters } from './components/register-filters';
import { RegisterTable } from './components/register-table';
import { Reminder } from './components/reminder';
import './register.css';
import { countStates, filterRows, readFilter } from './register-filter';
import { readSort, sortRows } from './sort-rows';
import { useWords } from './words';

/** Who has reported, who is late, who is missing, and how each report stands. */
export function RegisterPage() {
  const t = useWords();
  const { region, year } = useScope();
  const query = useQuery(registerQuery(region, year));
  const name = useRegion(region).data?.name;
  const [reminding, setReminding] = useState(false);
  const rows = query.data?.reports ?? [];
  const missing = countStates(rows).missing;
  const today = localDay(new Date());
  return (
    <Page
      title={name ? t('title', { year, region: name }) : t('loadingTitle')}
      coverage={rows.length > 0 ? <RegisterSummary rows={rows} asOf={query.dataUpdatedAt} /> : null}
      action={
        missing > 0 && !reminding ? (
          <Button type="primary" onClick={() => setReminding(true)}>
            {t('remind', { n: missing })}
          </Button>
        ) : null
      }
    >
      {reminding ? (
        <Reminder key={`${region}-${year}`} rows={rows} today={today} onClose={() => setReminding(false)} />
      ) : null}
      <AsyncContent query={query} height={560}>
        {({ reports }) => <Register rows={reports} today={today} />}
      </AsyncContent>
    </Page>
  );
}

/** The day by the clock of this person, as an ISO date. */
function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function RegisterSummary({ rows, asOf }: { rows: readonly ReportRow[]; asOf: number }) {
  const t = useWords();
  const counts = countStates(rows);
  const withErrors = rows.filter(({ errors }) => (errors ?? 0) > 0).length;
  const parts = [
    t('due', { n: rows.length }),
    t('received', { n: counts.received + counts.late }),
    counts.late > 0 ? t('late', { n: counts.late }) : null,
    counts.missing > 0 ? t('missing', { n: counts.missing }) : null,
    counts.notDue > 0 ? t('notDue', { n: counts.notDue }) : null,
    withErrors > 0 ? t('withErrors', { n: withErrors }) : null,
    t('asOf', { time: formatAsOf(new Date(asOf).toISOString()) }),
  ];
  return (
    <p className="coverage num">
      {parts.filter((part) => part !== null).join(' · ')}
      {rows.some(({ demo }) => demo) ? <DemoMark /> : null}
    </p>
  );
}

/** A whole province has thousands of units; the page stays quick by showing them in portions. */
const PORTION = 200;

function Register({ rows, today }: { rows: readonly ReportRow[]; today: string }) {
  const t = useWords();
  const { year, pathTo } = useScope();
  const [params, setParams] = useSearchParams();
  const [limit, setLimit] = useState(PORTION);
  const filter = useMemo(() => readFilter(params), [params]);
  const shown = useMemo(() => sortRows(filterRows(rows, filter), readSort(params.get('sort'))), [rows, filter, params]);
  if (rows.length === 0)
    return (
      <EmptyState
        title={t('empty', { year })}
        hint={t('emptyHint')}
        action={<Link to={pathTo('/upload')}>{t('upload')}</Link>}
      />
    );
  const clear = () => setParams((current) => changeParams(current, { state: null, findings: null, q: null }));
  return (
    <section className="panel" aria-label={t('loadingTitle')}>
      <RegisterFilters filter={filter} counts={countStates(rows)} total={rows.length} />
      <p className="rg-shown num" role="status">
        {t('shown', { shown: shown.length, total: rows.length })}
      </p>
      {shown.length === 0 ? (
        <EmptyState title={t('noneMatch')} action={<Button onClick={clear}>{t('clear')}</Button>} />
      ) : (
        <>
          <RegisterTable rows={shown.slice(0, limit)} today={today} />
          {shown.length > limit ? (
            <Button className="rg-more" onClick={() => setLimit(limit + PORTION)}>
              {t('more', { n: Math.min(PORTION, shown.length - limit) })}
            </Button>
          ) : null}
        </>
      )}
    </section>
  );
}
