import type { Coverage, Series } from '@gongkai/contracts';
import { formById, type Indicator, indicatorById } from '@gongkai/domain';
import type { UseQueryResult } from '@tanstack/react-query';
import { breaksOfAll, type FormBreak } from '../charts/breaks';
import { ChartFrame } from '../charts/chart-frame';
import { ChartLegend } from '../charts/chart-legend';
import { StackedBars, TrendChart } from '../charts/lazy-charts';
import { hueOf, useChartColors } from '../charts/palette';
import { type ChartSeries, drawnValue, isBelowFloor, pointsOf, RATE_FLOOR, yearsOf } from '../charts/series-data';
import { trendTable } from '../charts/series-table';
import { useChartWords } from '../charts/words';
import { useIndicatorName, useUnitName } from '../i18n/indicator-words';
import { emptiness, statusOf, useMeta } from './frame-words';

export type TrendRows = readonly Pick<Series['rows'][number], 'year' | 'values'>[];

type TrendProps = {
  id: string;
  question: string;
  /** Ids; the first one decides unit and kind. */
  indicators: readonly string[];
  query: Pick<UseQueryResult, 'isError' | 'error' | 'data' | 'refetch'>;
  rows: TrendRows;
  coverage: Coverage | undefined;
  /** Words for the download: what the figures are about. */
  scope: string;
  year: number;
  shape?: 'lines' | 'stack';
  notes?: readonly string[];
};

/** Indicators of one kind and unit over the years, as lines or as the parts of a whole. */
export function IndicatorTrend({
  id,
  question,
  indicators,
  query,
  rows,
  coverage,
  scope,
  year,
  shape = 'lines',
  notes = [],
}: TrendProps) {
  const t = useChartWords();
  const makeMeta = useMeta();
  const unitName = useUnitName();
  const specs = indicators.flatMap((one) => indicatorById(one) ?? []);
  const first = specs[0];
  const years = yearsOf(rows);
  const series = useSeries(specs, rows, years);
  if (!first) return null;
  const breaks = breaksOfAll(years, specs).filter(({ year: later }) => later > (years[0] ?? later));
  const unit = unitName(first.unit);
  const words = { unit, year: t('year'), numerator: t('numerator'), denominator: t('denominator') };
  return (
    <ChartFrame
      id={id}
      question={question}
      subtitle={t('unit', { unit })}
      meta={{ ...makeMeta(question, scope, unit, coverage), keys: series.length > 1 ? series : [] }}
      status={statusOf(query, emptiness(series), () => trendTable(years, series, first, words))}
      legend={
        shape === 'stack' || series.length > 1 ? <ChartLegend series={series} alwaysShown={shape === 'stack'} /> : null
      }
      notes={[...notesOf(t, series, first, breaks), ...notes]}
    >
      {(size) =>
        shape === 'stack' ? (
          <StackedBars {...size} title={question} years={years} series={series} indicator={first} />
        ) : (
          <TrendChart
            {...size}
            title={question}
            years={years}
            series={series}
            indicator={first}
            breaks={breaks}
            year={year}
          />
        )
      }
    </ChartFrame>
  );
}

function useSeries(specs: readonly Indicator[], rows: TrendRows, years: readonly number[]): ChartSeries[] {
  const colors = useChartColors();
  const nameOf = useIndicatorName();
  return specs.map((spec, index) => ({
    key: spec.id,
    label: nameOf(spec.id),
    color: hueOf(colors, spec.id, index),
    points: pointsOf(rows, spec.id, years),
  }));
}

/** What must be known to read the chart: breaks, gaps, weak rates. */
function notesOf(
  t: ReturnType<typeof useChartWords>,
  series: readonly ChartSeries[],
  indicator: Indicator,
  breaks: readonly FormBreak[],
): string[] {
  const weak = indicator.kind === 'rate' && series.some(({ points }) => points.some(isBelowFloor));
  return [
    ...breaks.map(({ year, form }) => t('breakNote', { year, notice: formById(form)?.notice ?? form })),
    ...(hasGap(series, indicator) ? [t('gapNote')] : []),
    ...(weak ? [t('belowFloor', { floor: RATE_FLOOR })] : []),
  ];
}

/** True if a year is unknown for a series that is known in others. */
function hasGap(series: readonly ChartSeries[], indicator: Indicator): boolean {
  return series.some(({ points }) => {
    const known = points.filter((point) => drawnValue(indicator, point) !== null).length;
    return known > 0 && known < points.length;
  });
}
