import type { Indicator } from '@gongkai/domain';
import { CartesianGrid, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { BreakMarks } from './break-marks';
import type { FormBreak } from './breaks';
import type { ChartSize } from './chart-frame';
import { ChartTooltip } from './chart-tooltip';
import { EndLabels } from './end-labels';
import { type ChartColors, useChartColors } from './palette';
import { type ChartSeries, drawnValue, isBelowFloor } from './series-data';
import { axisTicks, bridgeKey, DIRECT_LABELS, labelRoom, partKey, trendRows } from './trend-rows';
import { useChartWords } from './words';

/** Below this width names stand in the legend, not at the lines. */
const NARROW = 480;

/** Room between the last point and its label. */
const LABEL_LEAD = 24;

/**
 * Lines over the years. Unknown years are gaps; a break between forms is a gap with a dashed connector; points of a
 * rate below the floor are hollow and grey.
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
  /** The year of the page, marked on the axis. */
  year: number;
}) {
  const t = useChartWords();
  const colors = useChartColors();
  const values = series.flatMap(({ points }) => points.map((point) => drawnValue(indicator, point) ?? 0));
  const ticks = axisTicks(Math.max(0, ...values), indicator.kind === 'rate');
  const top = ticks.at(-1) ?? 1;
  const labelled = width >= NARROW && series.length <= DIRECT_LABELS;
  const parts = Array.from({ length: breaks.length + 1 }, (_, part) => part);
  const labels = series.flatMap(({ key, label, color, points }) => {
    const last = points.findLastIndex((point) => drawnValue(indicator, point) !== null);
    const value = drawnValue(indicator, points[last] ?? null);
    return value === null ? [] : [{ key, label, color, value, year: years[last] ?? year }];
  });
  return (
    <ComposedChart
      width={width}
      height={height}
      data={trendRows(years, series, indicator, breaks)}
      margin={{
        top: 12,
        right: labelled ? LABEL_LEAD + Math.max(0, ...series.map(({ label }) => labelRoom(label))) : 16,
        bottom: 0,
        left: 0,
      }}
      title={t('chartOf', { title })}
    >
      <CartesianGrid vertical={false} stroke={colors.line} />
      <XAxis
        dataKey="year"
        tickLine={false}
        stroke={colors.quiet}
        tick={{ fill: colors.quiet, fontSize: 12 }}
        padding={{ left: 16, right: 16 }}
      />
      <YAxis
        width={52}
        domain={[0, top]}
        ticks={ticks}
        axisLine={false}
        tickLine={false}
        tick={{ fill: colors.quiet, fontSize: 12 }}
      />
      <ReferenceLine x={year} stroke={colors.faint} strokeOpacity={0.6} />
      <BreakMarks breaks={breaks} colors={colors} />
      {series.flatMap((one) => [
        ...parts.map((part) => (
          <Line
            key={partKey(one.key, part)}
            dataKey={partKey(one.key, part)}
            name={one.label}
            type="linear"
            stroke={one.color}
            strokeWidth={2}
            isAnimationActive={false}
            connectNulls={false}
            dot={(dot: DotPlace) => (
              <Dot key={dot.index} place={dot} series={one} rate={indicator.kind === 'rate'} colors={colors} />
            )}
          />
        )),
        ...parts
          .slice(1)
          .map((part) => (
            <Line
              key={bridgeKey(one.key, part)}
              dataKey={bridgeKey(one.key, part)}
              type="linear"
              stroke={one.color}
              strokeDasharray="4 4"
              dot={false}
              activeDot={false}
              isAnimationActive={false}
              connectNulls
              tooltipType="none"
            />
          )),
      ])}
      <Tooltip
        isAnimationActive={false}
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
      {labelled ? <EndLabels labels={labels} top={top} colors={colors} /> : null}
    </ComposedChart>
  );
}

type DotPlace = { cx?: number; cy?: number; index?: number; value?: unknown };

function Dot({
  place,
  series,
  rate,
  colors,
}: {
  place: DotPlace;
  series: ChartSeries;
  rate: boolean;
  colors: ChartColors;
}) {
  if (typeof place.cx !== 'number' || typeof place.cy !== 'number' || place.index === undefined) return null;
  const weak = rate && isBelowFloor(series.points[place.index] ?? null);
  return (
    <circle
      cx={place.cx}
      cy={place.cy}
      r={3}
      fill={weak ? colors.paper : series.color}
      stroke={weak ? colors.faint : series.color}
      strokeWidth={weak ? 1.5 : 1}
    />
  );
}
