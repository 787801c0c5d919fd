import { usePlotArea, useXAxisScale } from 'recharts';
import type { FormBreak } from './breaks';
import type { ChartColors } from './palette';

/** A dotted line between the last year of one form and the first of the next. */
export function BreakMarks({ breaks, colors }: { breaks: readonly FormBreak[]; colors: ChartColors }) {
  const plot = usePlotArea();
  const scale = useXAxisScale();
  if (!plot || !scale) return null;
  return breaks.map(({ year }) => {
    const before = scale(year - 1);
    const after = scale(year);
    if (before === undefined || after === undefined) return null;
    const x = (before + after) / 2;
    return (
      <line
        key={year}
        x1={x}
        x2={x}
        y1={plot.y}
        y2={plot.y + plot.height}
        stroke={colors.quiet}
        strokeDasharray="2 3"
      />
    );
  });
}
