import './register.css';
import type { Calendar } from '@gongkai/contracts';
import { mayDo } from '@gongkai/domain';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useRegion } from '../../lib/region';
import { changeParams, useParam, useScope } from '../../lib/scope';
import { useSession } from '../../lib/session';
import { AsyncContent } from '../../ui/async-content';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { registerQuery } from './api/register-query';
import { RegisterFilters } from './components/register-filters';
import { RegisterLinks } from './components/register-links';
import { RegisterSummary } from './components/register-summary';
import { RegisterTable } from './components/register-table';
import { Reminder } from './components/reminder';
import { countStates, filterRows, owes, readFilter } from './register-filter';
import { readSort, sortRows } from './sort-rows';
import { useWords } from './words';

const DutyDrawer = lazy(async () => ({ default: (await import('./components/duty-drawer')).DutyDrawer }));

/** Who has reported and published, who is late, missing or exempt, and how each report stands. */
export function RegisterPage() {
  const t = useWords();
  const { region, year } = useScope();
  const query = useQuery(registerQuery(region, year));
  const name = useRegion(region).data?.name;
  const [reminding, setReminding] = useState(false);
  const calendar = query.data;
  const owing = calendar?.lines.filter(owes).length ?? 0;
  return (
    <Page
      title={name ? t('title', { year, region: name }) : t('loadingTitle')}
      coverage={calendar && calendar.lines.length > 0 ? <RegisterSummary calendar={calendar} /> : null}
      action={
        owing > 0 && !reminding ? (
          <Button type="primary" onClick={() => setReminding(true)}>
            {t('remind', { n: owing })}
          </Button>
        ) : null
      }
    >
      {reminding && calendar ? (
        <Reminder
          key={`${region}-${year}`}
          lines={calendar.lines}
          asOf={calendar.asOf}
          onClose={() => setReminding(false)}
        />
      ) : null}
      <AsyncContent query={query} height={560}>
        {(data) => (data.lines.length === 0 ? <NobodyDue year={year} /> : <Register calendar={data} />)}
      </AsyncContent>
    </Page>
  );
}

function NobodyDue({ year }: { year: number }) {
  const t = useWords();
  const { pathTo } = useScope();
  return (
    <EmptyState
      title={t('empty', { year })}
      hint={t('emptyHint')}
      action={<Link to={pathTo('/upload')}>{t('upload')}</Link>}
    />
  );
}

/** A whole province has thousands of units; the page stays quick by showing them in portions. */
const PORTION = 200;

function Register({ calendar: { lines, asOf } }: { calendar: Calendar }) {
  const t = useWords();
  const { user } = useSession();
  const [params, setParams] = useSearchParams();
  const [edited, setEdited] = useParam('unit', '');
  const [limit, setLimit] = useState(PORTION);
  const filter = useMemo(() => readFilter(params), [params]);
  const shown = useMemo(
    () => sortRows(filterRows(lines, filter), readSort(params.get('sort'))),
    [lines, filter, params],
  );
  const clear = () => setParams((current) => changeParams(current, { state: null, findings: null, q: null }));
  const manages = mayDo(user.role, 'calendar.manage');
  const line = manages ? lines.find(({ unitId }) => unitId === edited) : undefined;
  return (
    <section className="panel" aria-label={t('loadingTitle')}>
      <RegisterFilters filter={filter} counts={countStates(lines)} total={lines.length} />
      <div className="rg-line">
        <p className="rg-shown num" role="status">
          {t('shown', { shown: shown.length, total: lines.length })}
        </p>
        <RegisterLinks />
      </div>
      {shown.length === 0 ? (
        <EmptyState title={t('noneMatch')} action={<Button onClick={clear}>{t('clear')}</Button>} />
      ) : (
        <RegisterTable lines={shown.slice(0, limit)} asOf={asOf} onEdit={manages ? setEdited : null} />
      )}
      {shown.length > limit ? (
        <Button className="rg-more" onClick={() => setLimit(limit + PORTION)}>
          {t('more', { n: Math.min(PORTION, shown.length - limit) })}
        </Button>
      ) : null}
      {line ? (
        <Suspense>
          <DutyDrawer key={line.unitId} line={line} asOf={asOf} onClose={() => setEdited('')} />
        </Suspense>
      ) : null}
    </section>
  );
}
