import type { ReportRow } from '@gongkai/contracts';

/** Columns the register can be sorted by; the official order of the roster is the default. */
export const SORT_KEYS = ['unit', 'state', 'deadline', 'published', 'errors', 'warnings', 'undetermined'] as const;
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

const STATE_ORDER: ReportRow['state'][] = ['missing', 'late', 'received', 'notDue'];

const VALUES: Record<SortKey, (row: ReportRow) => number | string | null> = {
  unit: (row) => row.unitName,
  state: (row) => STATE_ORDER.indexOf(row.state),
  deadline: (row) => row.deadline,
  published: (row) => row.publishedOn,
  errors: (row) => row.errors,
  warnings: (row) => row.warnings,
  undetermined: (row) => row.undetermined,
};

const collator = new Intl.Collator('zh-CN');

/** Sorted copy; lines without a value stand last in either direction, because unknown is neither small nor large. */
export function sortRows(rows: readonly ReportRow[], sort: Sort | null): ReportRow[] {
  if (!sort) return [...rows];
  const value = VALUES[sort.key];
  const sign = sort.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * collator.compare(String(left), String(right));
  });
}
