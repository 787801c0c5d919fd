import type { Coverage } from '@gongkai/contracts';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ChartStatus } from '../charts/chart-frame';
import type { ChartMeta, ChartTable } from '../charts/chart-table';
import { type ChartSeries, hasData } from '../charts/series-data';
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

/** Why there is nothing to draw; null if there is something. */
export function emptiness(series: readonly ChartSeries[]): ChartStatus | null {
  if (hasData(series)) return null;
  return {
    kind: 'empty',
    undefinedRate: series.some(({ points }) => points.some((point) => point?.denominator === 0)),
  };
}

/** The state of a frame from the state of its query; `empty` says why there is nothing to draw. */
export function statusOf(
  query: Pick<UseQueryResult, 'isError' | 'error' | 'data' | 'refetch'>,
  empty: ChartStatus | null,
  table: () => ChartTable,
): ChartStatus {
  if (query.data === undefined && query.isError)
    return { kind: 'error', error: query.error, onRetry: () => void query.refetch() };
  if (query.data === undefined) return { kind: 'loading' };
  return empty ?? { kind: 'ready', table: table() };
}
