import type { Indicator } from '@gongkai/domain';
import { Bar, BarChart } from 'recharts';
import { YearAxes } from './axes';
import type { ChartSize } from './chart-frame';
import { useChartColors } from './palette';
import { type ChartSeries, drawnValue, flatYears } from './series-data';
import { StackMarks } from './stack-marks';
import { axisTicks } from './trend-rows';
import { useChartWords } from './words';
import { YearTooltip } from './year-tooltip';

/** What a total is made of, year by year. A year in which nothing is known has a dash instead of a bar. */
export function StackedBars({
  title,
  years,
  series,
  indicator,
  width,
  height,
}: ChartSize & {
  title: string;
  years: readonly number[];
  series: readonly ChartSeries[];
  indicator: Pick<Indicator, 'kind' | 'unit'>;
}) {
  const t = useChartWords();
  const colors = useChartColors();
  const valueAt = (one: ChartSeries, index: number) => drawnValue(indicator, one.points[index] ?? null);
  const rows = years.map((year, index) => ({
    year,
    ...Object.fromEntries(series.map((one) => [one.key, valueAt(one, index)])),
  }));
  const heights = years.map((_, index) => series.reduce((sum, one) => sum + (valueAt(one, index) ?? 0), 0));
  return (
    <BarChart
      width={width}
      height={height}
      data={rows}
      margin={{ top: 12, right: 16, bottom: 0, left: 0 }}
      title={t('chartOf', { title })}
      maxBarSize={48}
    >
      <YearAxes ticks={axisTicks(Math.max(0, ...heights))} colors={colors} />
      <YearTooltip years={years} series={series} indicator={indicator} colors={colors} />
      {series.map(({ key, label, color }) => (
        <Bar
          key={key}
          dataKey={key}
          name={label}
          stackId="all"
          fill={color}
          stroke={colors.paper}
          strokeWidth={1}
          isAnimationActive={false}
        />
      ))}
      <StackMarks marks={flatYears(years, series, indicator)} colors={colors} />
    </BarChart>
  );
}
