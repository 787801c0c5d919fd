import type { CheckRun } from '@gongkai/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { formatAsOf } from '../../../lib/format';
import { useParam, useScope } from '../../../lib/scope';
import { AsyncContent } from '../../../ui/async-content';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { Section } from '../../../ui/section';
import { useRecheck, useRuns } from '../requests';
import { useWords } from '../words';
import { RunProgress } from './run-progress';
import { RunResult } from './run-result';

const FIRST_YEAR = 2008;
const LAST_YEAR = 2100;
const COLUMNS = ['at', 'kind', 'place', 'span', 'reason', 'actor', 'progress', 'change'] as const;

/** The checks made again and the trials of the region, each with its progress; the address names the open one. */
export function RunList() {
  const t = useWords();
  const { region } = useScope();
  const runs = useRuns(region);
  const [open, setOpen] = useParam('run', '');
  return (
    <>
      <RecheckForm onStarted={setOpen} />
      {open ? (
        <Section
          title={t('result')}
          extra={
            <button type="button" className="link-button" onClick={() => setOpen('')}>
              {t('close')}
            </button>
          }
        >
          <RunResult id={open} />
        </Section>
      ) : null}
      <Section title={t('part.runs')}>
        <AsyncContent query={runs}>
          {(data) =>
            data.runs.length === 0 ? (
              <EmptyState title={t('noRuns')} />
            ) : (
              <table className="set-table">
                <caption className="sr-only">{t('part.runs')}</caption>
                <thead>
                  <tr>
                    {COLUMNS.map((column) => (
                      <th key={column} scope="col">
                        {t(column)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {data.runs.map((run) => (
                    <RunRow
                      key={run.id}
                      run={run}
                      open={run.id === open}
                      onOpen={(next) => setOpen(next ? run.id : '')}
                    />
                  ))}
                </tbody>
              </table>
            )
          }
        </AsyncContent>
      </Section>
    </>
  );
}

function RunRow({ run, open, onOpen }: { run: CheckRun; open: boolean; onOpen: (open: boolean) => void }) {
  const t = useWords();
  const { from, to } = run.years;
  const span =
    from <= FIRST_YEAR && to >= LAST_YEAR ? t('allYears') : from === to ? String(from) : t('spanOf', { from, to });
  return (
    <tr>
      <td className="num set-time" title={run.requestedAt} data-label={t('at')}>
        {formatAsOf(run.requestedAt)}
      </td>
      <td data-label={t('kind')}>{t(`kind.${run.kind}`)}</td>
      <td data-label={t('place')}>{run.regionName}</td>
      <td className="num" data-label={t('span')}>
        {span}
      </td>
      <td data-label={t('reason')}>{run.reason}</td>
      <td data-label={t('actor')}>{run.requestedBy}</td>
      <td data-label={t('progress')}>
        <RunProgress run={run} />
      </td>
      <td data-label={t('change')}>
        {run.flips > 0 ? (
          <button type="button" className="link-button num" aria-expanded={open} onClick={() => onOpen(!open)}>
            {t(run.kind === 'trial' ? 'wouldFlip' : 'flips', { n: run.flips })}
          </button>
        ) : (
          <span className="quiet">{run.finishedAt === null ? '' : t('noFlips')}</span>
        )}
      </td>
    </tr>
  );
}

/** Starts a check of the region's reports of the year, or of all years. */
function RecheckForm({ onStarted }: { onStarted: (run: string) => void }) {
  const t = useWords();
  const { region, year } = useScope();
  const recheck = useRecheck();
  const [all, setAll] = useState(false);
  const [reason, setReason] = useState('');
  const span = all ? { from: FIRST_YEAR, to: LAST_YEAR } : { from: year, to: year };
  const start = () =>
    recheck.mutate(
      { region, ...span, reason: reason.trim() },
      {
        onSuccess: ({ id }) => {
          setReason('');
          onStarted(id);
        },
      },
    );
  return (
    <Section title={t('recheck')}>
      <p className="set-hint">{t('recheckHint')}</p>
      <form
        className="set-filter"
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <label className="inline-field">
          {t('span')}
          <select
            className="select"
            value={all ? 'all' : 'year'}
            onChange={(event) => setAll(event.target.value === 'all')}
          >
            <option value="year">{t('recheckYear', { year })}</option>
            <option value="all">{t('allYears')}</option>
          </select>
        </label>
        <input
          className="field"
          aria-label={t('recheckReason')}
          placeholder={t('recheckReason')}
          required
          minLength={2}
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button htmlType="submit" loading={recheck.isPending}>
          {t('start')}
        </Button>
      </form>
      {recheck.isError ? <ErrorState error={recheck.error} onRetry={start} /> : null}
    </Section>
  );
}
