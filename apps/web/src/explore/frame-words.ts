import type { Coverage } from '@gongkai/contracts';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ChartStatus } from '../charts/chart-frame';
import type { ChartMeta, ChartTable } from '../charts/chart-table';
import { useChartWords } from '../charts/words';
import { formatAsOf } from '../lib/format';

/** What a download says about itself: scope, time and whether the figures are invented. */
export function useMeta(): (title: string, scope: string, unit: string, coverage: Coverage | undefined) => ChartMeta {
  const t = useChartWords();
  return (title, scope, unit, coverage) => ({
    title,
    lines: [
      t('unit', { unit }),
      t('scope', { scope }),
      ...(coverage
        ? [
            `${t('coverage', { due: coverage.due, received: coverage.received })} · ${t('asOf', { time: formatAsOf(coverage.asOf) })}`,
            ...(coverage.demo ? [t('demo')] : []),
          ]
        : []),
    ],
  });
}

/** The state of a frame from the state of its query. */
export function statusOf(
  query: Pick<UseQueryResult, 'isError' | 'error' | 'data' | 'refetch'>,
  filled: boolean,
  table: () => ChartTable,
): ChartStatus {
  if (query.data === undefined && query.isError)
    return { kind: 'error', error: query.error, onRetry: () => void query.refetch() };
  if (query.data === undefined) return { kind: 'loading' };
  return filled ? { kind: 'ready', table: table() } : { kind: 'empty' };
}
