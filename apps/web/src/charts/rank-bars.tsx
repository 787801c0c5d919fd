import type { Indicator } from '@gongkai/domain';
import { Bar, BarChart, Cell, Tooltip, XAxis, YAxis } from 'recharts';
import type { ChartSize } from './chart-frame';
import { ChartTooltip, pointText } from './chart-tooltip';
import { type ChartColors, useChartColors } from './palette';
import { RankLabels } from './rank-labels';
import { drawnValue, isBelowFloor, type Rank } from './series-data';
import { useChartWords } from './words';

/** Parts of a region side by side, the largest on top. A part without a value has a dash and no bar; a click drills. */
export function RankBars({
  title,
  parts,
  indicator,
  color,
  label,
  width,
  height,
  onOpen,
}: ChartSize & {
  title: string;
  parts: readonly Rank[];
  indicator: Pick<Indicator, 'kind' | 'unit'>;
  color: string;
  label: string;
  onOpen: (part: Rank) => void;
}) {
  const t = useChartWords();
  const colors = useChartColors();
  const rows = parts.map((part) => ({
    key: part.key,
    value: drawnValue(indicator, part.point),
    shown: pointText(indicator, part.point),
  }));
  const top = Math.max(1, ...rows.map((row) => row.value ?? 0));
  const names = new Map(parts.map((part) => [part.key, part]));
  const nameWidth = Math.min(200, Math.round(width * 0.34));
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={rows}
      margin={{ top: 0, right: indicator.kind === 'rate' ? 120 : 64, bottom: 0, left: 0 }}
      title={t('rankOf', { title })}
      barSize={16}
    >
      <XAxis type="number" domain={[0, top]} hide />
      <YAxis
        type="category"
        dataKey="key"
        width={nameWidth}
        interval={0}
        axisLine={{ stroke: colors.faint }}
        tickLine={false}
        tick={(tick: { x: number | string; y: number | string; payload: { value: string } }) => (
          <PartName
            part={names.get(tick.payload.value)}
            x={Number(tick.x)}
            y={Number(tick.y)}
            width={nameWidth}
            colors={colors}
            onOpen={onOpen}
          />
        )}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: colors.line, fillOpacity: 0.5 }}
        content={({ active, label: key }) => {
          const part = names.get(String(key));
          if (!active || !part) return null;
          const line = { key: part.key, label, color, point: part.point, lastYear: part.lastYear };
          return <ChartTooltip title={part.name} lines={[line]} indicator={indicator} />;
        }}
      />
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
          <Cell key={part.key} fill={indicator.kind === 'rate' && isBelowFloor(part.point) ? colors.faint : color} />
        ))}
      </Bar>
      <RankLabels rows={rows} colors={colors} />
    </BarChart>
  );
}

/** Name of a part beside its bar; a link to the part, for the pointer and the keyboard. */
function PartName({
  part,
  x,
  y,
  width,
  colors,
  onOpen,
}: {
  part: Rank | undefined;
  x: number;
  y: number;
  width: number;
  colors: ChartColors;
  onOpen: (part: Rank) => void;
}) {
  if (!part) return null;
  const room = Math.floor((width - 8) / 12);
  const shown = part.name.length > room ? `${part.name.slice(0, Math.max(1, room - 1))}…` : part.name;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside an SVG drawing
    <g
      role="button"
      tabIndex={0}
      aria-label={part.name}
      className="drillable"
      onClick={() => onOpen(part)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') onOpen(part);
      }}
    >
      <text x={x - 4} y={y} dy="0.35em" textAnchor="end" fontSize={12} fill={colors.ink}>
        <title>{part.name}</title>
        {shown}
      </text>
    </g>
  );
}
