import type { UnitScore } from '@gongkai/contracts';

/** Columns the score sheet can be sorted by; the official order of the roster is the default. */
export const SORT_KEYS = ['unit', 'score', 'change'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type Sort = { key: SortKey; descending: boolean };

/** Reads `score` or `-score` (descending); null for anything else. */
export function readSort(text: string): Sort | null {
  const descending = text.startsWith('-');
  const key = SORT_KEYS.find((known) => known === (descending ? text.slice(1) : text));
  return key ? { key, descending } : null;
}

/** What a click on a column leads to: ascending, descending, then the official order again (an empty word). */
export function nextSort(current: Sort | null, key: SortKey): string {
  if (current?.key !== key) return key;
  return current.descending ? '' : `-${key}`;
}

const cents = (points: number) => Math.round(points * 100) / 100;

/** Points more (or, below 0, less) than the year before; null if either year has no score. */
export const changeOf = ({ score, before }: Pick<UnitScore, 'score' | 'before'>): number | null =>
  score === null || before === null ? null : cents(score - before);

const VALUES: Record<SortKey, (unit: UnitScore) => number | string | null> = {
  unit: (unit) => unit.unitName,
  score: (unit) => unit.score,
  change: changeOf,
};

const collator = new Intl.Collator('zh-CN');

/** Units whose name or region holds the text, sorted; units without a value stand last in either direction. */
export function shownScores(units: readonly UnitScore[], text: string, sort: Sort | null): UnitScore[] {
  const wanted = text.trim().toLowerCase();
  const found = units.filter(({ unitName, regionName }) => `${unitName}\n${regionName}`.toLowerCase().includes(wanted));
  if (!sort) return found;
  const value = VALUES[sort.key];
  const sign = sort.descending ? -1 : 1;
  return found.sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * collator.compare(String(left), String(right));
  });
}

/** How many units have a score, how many the full one, and what they have on average (null without any). */
export function summaryOf(units: readonly UnitScore[]) {
  const scores = units.flatMap(({ score }) => score ?? []);
  const sum = scores.reduce((total, score) => total + score, 0);
  return {
    scored: scores.length,
    full: scores.filter((score) => score === 100).length,
    unscored: units.length - scores.length,
    mean: scores.length === 0 ? null : cents(sum / scores.length),
  };
}
