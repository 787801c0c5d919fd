import { usePlotArea } from 'recharts';
import type { ChartColors } from './palette';
import { spreadLabels } from './trend-rows';

export type EndLabel = { key: string; label: string; color: string; value: number };

const GAP = 18;

/** Names of the lines at their ends, moved apart where they would overlap; instead of a legend. */
export function EndLabels({ labels, top, colors }: { labels: readonly EndLabel[]; top: number; colors: ChartColors }) {
  const plot = usePlotArea();
  if (!plot) return null;
  const heights = labels.map(({ value }) => plot.y + plot.height * (1 - value / top));
  const placed = spreadLabels(heights, GAP, plot.y + 4, plot.y + plot.height - 2);
  const x = plot.x + plot.width;
  return (
    <g>
      {labels.map(({ key, label, color }, index) => (
        <g key={key}>
          <line x1={x + 6} y1={heights[index]} x2={x + 14} y2={placed[index]} stroke={color} strokeWidth={2} />
          <text x={x + 18} y={placed[index]} dy="0.35em" fontSize={12} fill={colors.ink}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
