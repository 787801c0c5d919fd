import { CartesianGrid, XAxis, YAxis } from 'recharts';
import type { ChartColors } from './palette';

/** Years from left to right, numbers from zero up on the given ticks, hairlines behind. */
export function YearAxes({
  ticks,
  colors,
  padding = 0,
}: {
  ticks: readonly number[];
  colors: ChartColors;
  padding?: number;
}) {
  const words = { fill: colors.quiet, fontSize: 12 };
  return (
    <>
      <CartesianGrid vertical={false} stroke={colors.line} />
      <XAxis
        dataKey="year"
        tickLine={false}
        stroke={colors.quiet}
        tick={words}
        padding={{ left: padding, right: padding }}
      />
      <YAxis
        width={52}
        domain={[0, ticks.at(-1) ?? 1]}
        ticks={[...ticks]}
        axisLine={false}
        tickLine={false}
        tick={words}
      />
    </>
  );
}
