import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { UNKNOWN } from '../lib/format';
import type { ChartColors } from './palette';

/** Exact value at the end of each bar. 0 is written as 0; what is not known gets a dash on hatching, and no bar. */
export function RankLabels({
  rows,
  colors,
}: {
  rows: readonly { key: string; value: number | null; shown: string }[];
  colors: ChartColors;
}) {
  const plot = usePlotArea();
  const across = useXAxisScale();
  const down = useYAxisScale();
  if (!plot || !across || !down) return null;
  return (
    <g>
      <defs>
        <pattern id="unknown" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1" height="5" fill={colors.faint} />
        </pattern>
      </defs>
      {rows.map(({ key, value, shown }) => {
        const y = down(key, { position: 'middle' });
        if (y === undefined) return null;
        if (value === null)
          return (
            <g key={key}>
              <rect x={plot.x + 1} y={y - 8} width={24} height={16} fill="url(#unknown)" />
              <text x={plot.x + 32} y={y} dy="0.35em" fontSize={12} fill={colors.quiet}>
                {UNKNOWN}
              </text>
            </g>
          );
        return (
          <text key={key} x={(across(value) ?? plot.x) + 6} y={y} dy="0.35em" fontSize={12} fill={colors.ink}>
            {shown}
          </text>
        );
      })}
    </g>
  );
}
