import { Line } from 'recharts';
import type { ChartColors } from './palette';
import { type ChartSeries, isBelowFloor } from './series-data';
import { bridgeKey, partKey } from './trend-rows';

/** One series as a line: a part before and after each break, and a dashed connector across it. */
export function SeriesLine({
  series,
  breakCount,
  rate,
  colors,
}: {
  series: ChartSeries;
  breakCount: number;
  rate: boolean;
  colors: ChartColors;
}) {
  const parts = Array.from({ length: breakCount + 1 }, (_, part) => part);
  const shared = { type: 'linear', stroke: series.color, isAnimationActive: false } as const;
  return (
    <>
      {parts.map((part) => (
        <Line
          {...shared}
          key={partKey(series.key, part)}
          dataKey={partKey(series.key, part)}
          name={series.label}
          strokeWidth={2}
          connectNulls={false}
          dot={(dot: DotPlace) => <Dot key={dot.index} place={dot} series={series} rate={rate} colors={colors} />}
        />
      ))}
      {parts.slice(1).map((part) => (
        <Line
          {...shared}
          key={bridgeKey(series.key, part)}
          dataKey={bridgeKey(series.key, part)}
          strokeDasharray="4 4"
          dot={false}
          activeDot={false}
          connectNulls
          tooltipType="none"
        />
      ))}
    </>
  );
}

type DotPlace = { cx?: number; cy?: number; index?: number; value?: unknown };

/** A known year; hollow and grey where the rate says little. */
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
