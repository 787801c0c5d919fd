import type { Point } from '@gongkai/contracts';

/** What stands where nothing is known. */
export const UNKNOWN = '—';

const grouped = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });
const plain = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4, useGrouping: false });
const money = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
// Amounts are exact to the 元, four decimals of 万元; a grid shows what the form holds.
const plainMoney = new Intl.NumberFormat('zh-CN', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 4,
  useGrouping: false,
});

/** A count for reading: thousands separated and 万元 with two decimals; in a grid plain and exact. Unknown is a dash. */
export function formatNumber(value: number | null, options: { grid?: boolean; wanYuan?: boolean } = {}): string {
  if (value === null) return UNKNOWN;
  if (options.wanYuan) return (options.grid ? plainMoney : money).format(value);
  return (options.grid ? plain : grouped).format(value);
}

/** A ratio (0–1) as a percentage with one decimal; unknown as a dash. */
export function formatRatio(ratio: number | null): string {
  return ratio === null ? UNKNOWN : `${(ratio * 100).toFixed(1)}%`;
}

/** Numerator and denominator of a rate, `81/263`; null when one is unknown. */
export function formatFraction(point: Pick<Point, 'numerator' | 'denominator'>): string | null {
  const { numerator, denominator } = point;
  return numerator === null || denominator === null
    ? null
    : `${formatNumber(numerator, { grid: true })}/${formatNumber(denominator, { grid: true })}`;
}

/** An ISO instant as local month, day and time: `02-01 09:12`. */
export function formatAsOf(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Whole days from one ISO date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  const day = (iso: string) => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Math.round((day(to) - day(from)) / 86_400_000);
}
