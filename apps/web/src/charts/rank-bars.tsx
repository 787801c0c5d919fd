import type { Indicator } from '@gongkai/domain';
import { Bar, BarChart, Cell, Tooltip, XAxis } from 'recharts';
import type { ChartSize } from './chart-frame';
import { ChartTooltip, pointText } from './chart-tooltip';
import { type ChartColors, useChartColors } from './palette';
import { RankAxis } from './rank-axis';
import { RankLabels } from './rank-labels';
import { drawnValue, isBelowFloor, type Rank } from './series-data';
import { useChartWords } from './words';

type Indicated = { indicator: Pick<Indicator, 'kind' | 'unit'>; color: string; label: string };

/** Parts of a region side by side, the largest on top. A part without a value has a dash and no bar; a click drills. */
export function RankBars({
  title,
  parts,
  width,
  height,
  onOpen,
  ...indicated
}: ChartSize & Indicated & { title: string; parts: readonly Rank[]; onOpen: (part: Rank) => void }) {
  const t = useChartWords();
  const colors = useChartColors();
  const { indicator, color } = indicated;
  const rate = indicator.kind === 'rate';
  const rows = parts.map((part) => ({
    key: part.key,
    value: drawnValue(indicator, part.point),
    shown: pointText(indicator, part.point),
  }));
  const byKey = new Map(parts.map((part) => [part.key, part]));
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={rows}
      margin={{ top: 0, right: rate ? 120 : 64, bottom: 0, left: 0 }}
      title={t('rankOf', { title })}
      barSize={16}
    >
      <XAxis type="number" domain={[0, Math.max(1, ...rows.map((row) => row.value ?? 0))]} hide />
      <RankAxis parts={byKey} width={Math.min(200, Math.round(width * 0.34))} colors={colors} onOpen={onOpen} />
      <RankTooltip parts={byKey} colors={colors} {...indicated} />
      <Bar
        dataKey="value"
        isAnimationActive={false}
        className="drillable"
        onClick={(_, index) => {
          const part = parts[index];
          if (part) onOpen(part);
        }}
      >
        {parts.map((part) => (
          <Cell key={part.key} fill={rate && isBelowFloor(part.point) ? colors.faint : color} />
        ))}
      </Bar>
      <RankLabels rows={rows} colors={colors} />
    </BarChart>
  );
}

/** The exact number of a part with that of the year before. */
function RankTooltip({
  parts,
  colors,
  indicator,
  color,
  label,
}: Indicated & { parts: ReadonlyMap<string, Rank>; colors: ChartColors }) {
  return (
    <Tooltip
      isAnimationActive={false}
      cursor={{ fill: colors.line, fillOpacity: 0.5 }}
      content={({ active, label: key }) => {
        const part = parts.get(String(key));
        if (!active || !part) return null;
        const line = { key: part.key, label, color, point: part.point, lastYear: part.lastYear };
        return <ChartTooltip title={part.name} lines={[line]} indicator={indicator} />;
      }}
    />
  );
}
