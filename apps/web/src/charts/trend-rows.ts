import type { Indicator } from '@gongkai/domain';
import type { FormBreak } from './breaks';
import { type ChartSeries, drawnValue } from './series-data';

/** A year of a trend: one number per part of a series, named `key#part`; `key~part` connects two parts by dashes. */
export type TrendRow = { year: number } & Record<string, number | null>;

/** Up to this many lines are named at their ends; more get a legend below. */
export const DIRECT_LABELS = 5;

/** Name of the n-th part of a series; a break ends one part and begins the next. */
export const partKey = (series: string, part: number): string => `${series}#${part}`;

/** Name of the dashed connector across the n-th break. */
export const bridgeKey = (series: string, part: number): string => `${series}~${part}`;

/**
 * Rows as Recharts draws them. Unknown stays null, so that the line has a gap; at a break the series goes on under
 * another name, and the last year before and the first year after get a dashed connector if both are known.
 */
export function trendRows(
  years: readonly number[],
  series: readonly ChartSeries[],
  kind: Pick<Indicator, 'kind'>,
  breaks: readonly FormBreak[],
): TrendRow[] {
  const parts = years.map((year) => breaks.filter((found) => found.year <= year).length);
  return years.map((year, index) => {
    const row: TrendRow = { year };
    for (const { key, points } of series) {
      const value = drawnValue(kind, points[index] ?? null);
      const part = parts[index] ?? 0;
      row[partKey(key, part)] = value;
      const next = parts[index + 1] ?? part;
      const last = parts[index - 1] ?? part;
      const bridged = (other: number) => drawnValue(kind, points[other] ?? null) !== null;
      if (value !== null && next !== part && bridged(index + 1)) row[bridgeKey(key, next)] = value;
      if (value !== null && last !== part && bridged(index - 1)) row[bridgeKey(key, part)] = value;
    }
    return row;
  });
}

/** Round top of an axis that starts at zero, with its ticks; counts get whole ticks, large shares the whole 100 %. */
export function axisTicks(largest: number, percent = false): number[] {
  if (percent && largest > 50 && largest <= 100) return [0, 25, 50, 75, 100];
  if (largest <= 0) return [0, 1];
  const rough = largest / 4;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const nice = [1, 2, 2.5, 5, 10].map((factor) => factor * magnitude).find((step) => step >= rough) ?? rough;
  const step = percent ? nice : Math.max(1, Math.ceil(nice));
  const count = Math.ceil(largest / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Moves labels apart that would overlap: the given heights, each at least `gap` from the next, kept within the plot. */
export function spreadLabels(heights: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = heights.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  let floor = top;
  for (const label of order) {
    label.y = Math.max(label.y, floor);
    floor = label.y + gap;
  }
  let ceiling = bottom;
  for (const label of order.reverse()) {
    label.y = Math.min(label.y, ceiling);
    ceiling = label.y - gap;
  }
  const placed = [...heights];
  for (const label of order) placed[label.index] = label.y;
  return placed;
}

/** Room in pixels that a label of 12 px type takes: a Chinese character is as wide as it is high, a Latin one half. */
export function labelRoom(label: string): number {
  return [...label].reduce((room, character) => room + (character.charCodeAt(0) > 0x2e80 ? 12 : 7), 0);
}
