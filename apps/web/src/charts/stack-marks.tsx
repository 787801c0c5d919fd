import { usePlotArea, useXAxisScale } from 'recharts';
import { UNKNOWN } from '../lib/format';
import type { ChartColors } from './palette';

/** A stack without height says why: 0 when all its parts are known to be 0, a dash when nothing is known. */
export type StackMark = { year: number; known: boolean };

/** Writes the marks at the foot of the years that have no bar. */
export function StackMarks({ marks, colors }: { marks: readonly StackMark[]; colors: ChartColors }) {
  const plot = usePlotArea();
  const scale = useXAxisScale();
  if (!plot || !scale) return null;
  return (
    <g>
      {marks.map(({ year, known }) => (
        <text
          key={year}
          x={scale(year, { position: 'middle' }) ?? plot.x}
          y={plot.y + plot.height - 6}
          textAnchor="middle"
          fontSize={12}
          fill={known ? colors.ink : colors.quiet}
        >
          {known ? '0' : UNKNOWN}
        </text>
      ))}
    </g>
  );
}
