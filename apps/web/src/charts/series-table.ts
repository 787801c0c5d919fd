import type { Indicator } from '@gongkai/domain';
import type { ChartTable } from './chart-table';
import { type ChartSeries, drawnValue, type Rank } from './series-data';

/** Words of the headings; `unit` is the name of the unit. */
type TableWords = { unit: string; numerator: string; denominator: string };

const inUnits = (indicator: Pick<Indicator, 'kind'>, value: number | null) =>
  value !== null && indicator.kind === 'rate' ? Math.round(value * 10) / 10 : value;

/** A trend as a table: one row per year, one column per series; rates bring numerator and denominator along. */
export function trendTable(
  years: readonly number[],
  series: readonly ChartSeries[],
  indicator: Pick<Indicator, 'kind' | 'unit'>,
  words: TableWords & { year: string },
): ChartTable {
  const rate = indicator.kind === 'rate';
  const wanYuan = indicator.unit === '万元';
  return {
    columns: [
      { key: 'year', title: words.year, numeric: false },
      ...series.flatMap(({ key, label }) => [
        { key, title: `${label}（${words.unit}）`, numeric: true, wanYuan },
        ...(rate
          ? [
              { key: `${key}.n`, title: `${label} ${words.numerator}`, numeric: true },
              { key: `${key}.d`, title: `${label} ${words.denominator}`, numeric: true },
            ]
          : []),
      ]),
    ],
    rows: years.map((year, index) => ({
      key: String(year),
      cells: [
        String(year),
        ...series.flatMap(({ points }) => {
          const point = points[index] ?? null;
          const value = inUnits(indicator, drawnValue(indicator, point));
          return rate ? [value, ...fraction(point)] : [value];
        }),
      ],
    })),
  };
}

/** A comparison of parts as a table, with last year's number; `hrefOf` leads on to a part. */
export function rankTable(
  parts: readonly Rank[],
  indicator: Pick<Indicator, 'kind' | 'unit'>,
  words: TableWords & { part: string; now: string; before: string },
  hrefOf: (part: Rank) => string | null,
): ChartTable {
  const rate = indicator.kind === 'rate';
  const wanYuan = indicator.unit === '万元';
  return {
    columns: [
      { key: 'part', title: words.part, numeric: false },
      { key: 'now', title: `${words.now}（${words.unit}）`, numeric: true, wanYuan },
      ...(rate
        ? [
            { key: 'n', title: words.numerator, numeric: true },
            { key: 'd', title: words.denominator, numeric: true },
          ]
        : []),
      { key: 'before', title: `${words.before}（${words.unit}）`, numeric: true, wanYuan },
    ],
    rows: parts.map((part) => ({
      key: part.key,
      href: hrefOf(part),
      cells: [
        part.name,
        inUnits(indicator, drawnValue(indicator, part.point)),
        ...(rate ? fraction(part.point) : []),
        inUnits(indicator, drawnValue(indicator, part.lastYear)),
      ],
    })),
  };
}

const fraction = (point: Rank['point']) => [point?.numerator ?? null, point?.denominator ?? null];
