import type { Point, Series } from '@gongkai/contracts';
import type { Indicator, RegionCode, RegionLevel } from '@gongkai/domain';

/** One line, band or set of bars: a point for each year of the chart, null where there is none. */
export type ChartSeries = { key: string; label: string; color: string; points: (Point | null)[] };

/** A rate with a smaller denominator is drawn grey: it says little. */
export const RATE_FLOOR = 5;

/** All years from the first to the last of the rows, those without a row included, so that they show as gaps. */
export function yearsOf(rows: readonly { year: number }[]): number[] {
  if (rows.length === 0) return [];
  const years = rows.map((row) => row.year);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** The points of one indicator over the years. */
export function pointsOf(
  rows: readonly { year: number; values: Record<string, Point> }[],
  indicator: string,
  years: readonly number[],
): (Point | null)[] {
  return years.map((year) => rows.find((row) => row.year === year)?.values[indicator] ?? null);
}

/** What is drawn for a point: a rate in percent from its numerator and denominator, else the value; null is a gap. */
export function drawnValue(indicator: Pick<Indicator, 'kind'>, point: Point | null): number | null {
  if (!point) return null;
  if (indicator.kind !== 'rate') return point.value;
  const { numerator, denominator } = point;
  return numerator === null || denominator === null || denominator === 0 ? null : (numerator / denominator) * 100;
}

/** True for a rate whose denominator is too small to say much. */
export function isBelowFloor(point: Point | null): boolean {
  return point?.denominator !== null && point?.denominator !== undefined && point.denominator < RATE_FLOOR;
}

/** True if any point is known; a chart without one is empty, not flat. */
export function hasData(series: readonly ChartSeries[]): boolean {
  return series.some(({ points }) => points.some((point) => point && (point.value !== null || point.denominator)));
}

/** The years in which a stack has no height, and whether that is because its parts are known to be 0. */
export function flatYears(
  years: readonly number[],
  series: readonly ChartSeries[],
  indicator: Pick<Indicator, 'kind'>,
): { year: number; known: boolean }[] {
  return years.flatMap((year, index) => {
    const values = series.map(({ points }) => drawnValue(indicator, points[index] ?? null));
    if (values.some((value) => value !== null && value !== 0)) return [];
    return [{ year, known: values.some((value) => value === 0) }];
  });
}

/** A part of the region in a comparison: a region one level below, or a unit. */
export type Rank = {
  key: string;
  name: string;
  code: RegionCode;
  level: RegionLevel;
  unitId: string | null;
  reportId: string | null;
  hasChildren: boolean;
  point: Point | null;
  lastYear: Point | null;
};

/** The parts of a region with their point of the year and of the year before, unsorted. */
export function partsOf(rows: Series['rows'], indicator: string, year: number): Rank[] {
  const parts = new Map<string, Rank>();
  for (const row of rows) {
    const key = row.unitId ?? row.region.code;
    const part = parts.get(key) ?? {
      key,
      name: row.region.name,
      code: row.region.code,
      level: row.region.level,
      unitId: row.unitId,
      reportId: null,
      hasChildren: row.region.hasChildren,
      point: null,
      lastYear: null,
    };
    if (row.year === year) parts.set(key, { ...part, reportId: row.reportId, point: row.values[indicator] ?? null });
    else if (row.year === year - 1) parts.set(key, { ...part, lastYear: row.values[indicator] ?? null });
  }
  return [...parts.values()];
}

/** Largest value first; parts without a value last, in their own order. */
export function rankParts(parts: readonly Rank[], indicator: Pick<Indicator, 'kind'>): Rank[] {
  return [...parts].sort((a, b) => (drawnValue(indicator, b.point) ?? -1) - (drawnValue(indicator, a.point) ?? -1));
}
