import { YAxis } from 'recharts';
import type { ChartColors } from './palette';
import type { Rank } from './series-data';

type Tick = { x: number | string; y: number | string; payload: { value: string } };

/** Names of the parts beside their bars; each leads to its part, for the pointer and the keyboard. */
export function RankAxis({
  parts,
  width,
  colors,
  onOpen,
}: {
  parts: ReadonlyMap<string, Rank>;
  width: number;
  colors: ChartColors;
  onOpen: (part: Rank) => void;
}) {
  return (
    <YAxis
      type="category"
      dataKey="key"
      width={width}
      interval={0}
      axisLine={{ stroke: colors.faint }}
      tickLine={false}
      tick={(tick: Tick) => {
        const part = parts.get(tick.payload.value);
        const place = { x: Number(tick.x), y: Number(tick.y), width };
        return part ? <PartName part={part} place={place} colors={colors} onOpen={onOpen} /> : <g />;
      }}
    />
  );
}

/** Width of a Chinese character of the names. */
const CHARACTER = 12;

function PartName({
  part,
  place,
  colors,
  onOpen,
}: {
  part: Rank;
  place: { x: number; y: number; width: number };
  colors: ChartColors;
  onOpen: (part: Rank) => void;
}) {
  const room = Math.floor((place.width - 8) / CHARACTER);
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
      <text x={place.x - 4} y={place.y} dy="0.35em" textAnchor="end" fontSize={12} fill={colors.ink}>
        <title>{part.name}</title>
        {shown}
      </text>
    </g>
  );
}
