import type { Indicator } from '@gongkai/domain';
import { ComposedChart, ReferenceLine } from 'recharts';
import { YearAxes } from './axes';
import { BreakMarks } from './break-marks';
import type { FormBreak } from './breaks';
import type { ChartSize } from './chart-frame';
import { type EndLabel, EndLabels } from './end-labels';
import { useChartColors } from './palette';
import { type ChartSeries, drawnValue } from './series-data';
import { SeriesLine } from './series-line';
import { axisTicks, DIRECT_LABELS, labelRoom, trendRows } from './trend-rows';
import { useChartWords } from './words';
import { YearTooltip } from './year-tooltip';

/** Below this width names stand in the legend, not at the lines. */
const NARROW = 480;

/** Room between the last point and its label. */
const LABEL_LEAD = 24;

/**
 * Lines over the years. Unknown years are gaps; a break between forms is a gap with a dashed connector; points of a
 * rate below the floor are hollow and grey. `year` is the year of the page, marked on the axis.
 */
export function TrendChart({
  title,
  years,
  series,
  indicator,
  breaks,
  year,
  width,
  height,
}: ChartSize & {
  title: string;
  years: readonly number[];
  series: readonly ChartSeries[];
  indicator: Pick<Indicator, 'kind' | 'unit'>;
  breaks: readonly FormBreak[];
  year: number;
}) {
  const t = useChartWords();
  const colors = useChartColors();
  const rate = indicator.kind === 'rate';
  const values = series.flatMap(({ points }) => points.map((point) => drawnValue(indicator, point) ?? 0));
  const ticks = axisTicks(Math.max(0, ...values), rate);
  const labels = width >= NARROW && series.length <= DIRECT_LABELS ? endLabels(years, series, indicator) : [];
  const room = Math.max(0, ...labels.map(({ label }) => labelRoom(label)));
  return (
    <ComposedChart
      width={width}
      height={height}
      data={trendRows(years, series, indicator, breaks)}
      margin={{ top: 12, right: labels.length > 0 ? LABEL_LEAD + room : 16, bottom: 0, left: 0 }}
      title={t('chartOf', { title })}
    >
      <YearAxes ticks={ticks} colors={colors} padding={16} />
      <ReferenceLine x={year} stroke={colors.faint} strokeOpacity={0.6} />
      <BreakMarks breaks={breaks} colors={colors} />
      {series.map((one) => (
        <SeriesLine key={one.key} series={one} breakCount={breaks.length} rate={rate} colors={colors} />
      ))}
      <YearTooltip years={years} series={series} indicator={indicator} colors={colors} />
      <EndLabels labels={labels} top={ticks.at(-1) ?? 1} colors={colors} />
    </ComposedChart>
  );
}

/** The last known point of each series; a series of which nothing is known has no label. */
function endLabels(
  years: readonly number[],
  series: readonly ChartSeries[],
  indicator: Pick<Indicator, 'kind'>,
): EndLabel[] {
  return series.flatMap(({ key, label, color, points }) => {
    const last = points.findLastIndex((point) => drawnValue(indicator, point) !== null);
    const value = drawnValue(indicator, points[last] ?? null);
    const year = years[last];
    return value === null || year === undefined ? [] : [{ key, label, color, value, year }];
  });
}
