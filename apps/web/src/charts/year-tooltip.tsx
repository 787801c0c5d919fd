import type { Indicator } from '@gongkai/domain';
import { Tooltip } from 'recharts';
import { ChartTooltip } from './chart-tooltip';
import type { ChartColors } from './palette';
import type { ChartSeries } from './series-data';
import { useChartWords } from './words';

/** The exact numbers of the year under the pointer or the keyboard, with those of the year before. */
export function YearTooltip({
  years,
  series,
  indicator,
  colors,
}: {
  years: readonly number[];
  series: readonly ChartSeries[];
  indicator: Pick<Indicator, 'kind' | 'unit'>;
  colors: ChartColors;
}) {
  const t = useChartWords();
  return (
    <Tooltip
      isAnimationActive={false}
      cursor={{ fill: colors.line, fillOpacity: 0.5, stroke: colors.faint, strokeWidth: 0.5 }}
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
  );
}
