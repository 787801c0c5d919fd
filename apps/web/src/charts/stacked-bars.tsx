import type { Indicator } from '@gongkai/domain';
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import type { ChartSize } from './chart-frame';
import { ChartTooltip } from './chart-tooltip';
import { useChartColors } from './palette';
import { type ChartSeries, drawnValue, flatYears } from './series-data';
import { StackMarks } from './stack-marks';
import { axisTicks } from './trend-rows';
import { useChartWords } from './words';

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
  const rows = years.map((year, index) => ({
    year,
    ...Object.fromEntries(series.map(({ key, points }) => [key, drawnValue(indicator, points[index] ?? null)])),
  }));
  const totals = years.map((_, index) =>
    series.reduce((sum, { points }) => sum + (drawnValue(indicator, points[index] ?? null) ?? 0), 0),
  );
  const ticks = axisTicks(Math.max(0, ...totals));
  return (
    <BarChart
      width={width}
      height={height}
      data={rows}
      margin={{ top: 12, right: 16, bottom: 0, left: 0 }}
      title={t('chartOf', { title })}
      maxBarSize={48}
    >
      <CartesianGrid vertical={false} stroke={colors.line} />
      <XAxis dataKey="year" tickLine={false} stroke={colors.quiet} tick={{ fill: colors.quiet, fontSize: 12 }} />
      <YAxis
        width={52}
        domain={[0, ticks.at(-1) ?? 1]}
        ticks={ticks}
        axisLine={false}
        tickLine={false}
        tick={{ fill: colors.quiet, fontSize: 12 }}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: colors.line, fillOpacity: 0.5 }}
        content={({ active, label }) => {
          const index = years.indexOf(Number(label));
          if (!active || index < 0) return null;
          const lines = series.map((one) => ({
            key: one.key,
            label: one.label,
            color: one.color,
            point: one.points[index] ?? null,
            lastYear: one.points[index - 1] ?? null,
          }));
          return <ChartTooltip title={t('yearOf', { year: Number(label) })} lines={lines} indicator={indicator} />;
        }}
      />
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
