import { usePlotArea, useXAxisScale } from 'recharts';
import type { ChartColors } from './palette';
import { spreadLabels } from './trend-rows';

/** `value` and `year` are those of the last known point. */
export type EndLabel = { key: string; label: string; color: string; value: number; year: number };

const GAP = 18;

/** Names of the lines at their ends, moved apart where they would overlap; instead of a legend. */
export function EndLabels({ labels, top, colors }: { labels: readonly EndLabel[]; top: number; colors: ChartColors }) {
  const plot = usePlotArea();
  const scale = useXAxisScale();
  if (!plot || !scale) return null;
  const heights = labels.map(({ value }) => plot.y + plot.height * (1 - value / top));
  const placed = spreadLabels(heights, GAP, plot.y + 4, plot.y + plot.height - 2);
  const x = plot.x + plot.width;
  return (
    <g>
      {labels.map(({ key, label, color, year }, index) => (
        <g key={key}>
          <polyline
            points={`${(scale(year) ?? x) + 6},${heights[index]} ${x + 4},${heights[index]} ${x + 14},${placed[index]}`}
            fill="none"
            stroke={color}
            strokeOpacity={0.5}
          />
          <text x={x + 18} y={placed[index]} dy="0.35em" fontSize={12} fill={colors.ink}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
