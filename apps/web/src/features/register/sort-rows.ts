import type { CalendarLine } from '@gongkai/contracts';
import { STATE_ORDER } from './register-filter';

/** Columns the register can be sorted by; the official order of the roster is the default. */
export const SORT_KEYS = [
  'unit',
  'state',
  'deadline',
  'filed',
  'published',
  'daysLate',
  'errors',
  'warnings',
  'undetermined',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export type Sort = { key: SortKey; descending: boolean };

/** Reads `errors` or `-errors` (descending); null for anything else. */
export function readSort(text: string | null): Sort | null {
  const descending = text?.startsWith('-') ?? false;
  const key = SORT_KEYS.find((known) => known === (descending ? text?.slice(1) : text));
  return key ? { key, descending } : null;
}

/** What a click on a column leads to: ascending, descending, then the official order again. */
export function nextSort(current: Sort | null, key: SortKey): string | null {
  if (current?.key !== key) return key;
  return current.descending ? null : `-${key}`;
}

/** Days late: of publication, or of filing where the day of publication is not known. Null if neither is. */
export const daysLateOf = ({ published, filed }: CalendarLine) => published.daysLate ?? filed.daysLate;

const VALUES: Record<SortKey, (line: CalendarLine) => number | string | null> = {
  unit: (line) => line.unitName,
  state: (line) => STATE_ORDER.indexOf(line.state),
  deadline: (line) => line.lastDay,
  filed: (line) => line.filed.on,
  published: (line) => line.published.on,
  daysLate: daysLateOf,
  errors: (line) => line.errors,
  warnings: (line) => line.warnings,
  undetermined: (line) => line.undetermined,
};

const collator = new Intl.Collator('zh-CN');

/** Sorted copy; lines without a value stand last in either direction, because unknown is neither small nor large. */
export function sortRows(lines: readonly CalendarLine[], sort: Sort | null): CalendarLine[] {
  if (!sort) return [...lines];
  const value = VALUES[sort.key];
  const sign = sort.descending ? -1 : 1;
  return [...lines].sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * collator.compare(String(left), String(right));
  });
}
