import type { TableSpec } from '@gongkai/domain';
import { labelKey } from '../text/label-key';

/** Where a row of the form stands; positions grow in reading order. */
type Placed = { position: number; row: number };

/** Rows of the form that were not found between two that were, and the printed rows there whose labels are unknown. */
export type Gap<Unknown> = { rows: number[]; unknown: Unknown[] };

/** The gaps between found rows in which unknown rows are printed. */
export function gapsOf<Unknown extends { position: number }>(
  table: TableSpec,
  found: readonly Placed[],
  unknown: readonly Unknown[],
): Gap<Unknown>[] {
  const gaps = new Map<string, Gap<Unknown>>();
  const taken = new Set(found.map((one) => one.row));
  for (const one of unknown) {
    const above = Math.max(-1, ...found.filter(({ position }) => position <= one.position).map(({ row }) => row));
    const below = Math.min(
      table.rows.length,
      ...found.filter(({ position }) => position > one.position).map(({ row }) => row),
    );
    const rows = table.rows.map((_, row) => row).filter((row) => row > above && row < below && !taken.has(row));
    const gap = gaps.get(`${above}:${below}`) ?? { rows, unknown: [] };
    gap.unknown.push(one);
    gaps.set(`${above}:${below}`, gap);
  }
  return [...gaps.values()].filter((gap) => gap.rows.length > 0);
}

/**
 * The last resort for labels nobody can read: as many unknown rows as rows are missing between two known ones, each
 * with the number that the form prints at its place. Null where that is not so.
 */
export function byNumbers<Unknown>(
  table: TableSpec,
  { rows, unknown }: Gap<Unknown>,
  textOf: (one: Unknown) => string,
): { row: number; unknown: Unknown }[] | null {
  if (rows.length !== unknown.length) return null;
  const pairs = rows.flatMap((row, index) => {
    const one = unknown[index];
    const official = labelKey(table.rows[row]?.labels.at(-1) ?? '').ordinal;
    if (one === undefined || official === null || labelKey(textOf(one)).ordinal !== official) return [];
    return [{ row, unknown: one }];
  });
  return pairs.length === rows.length ? pairs : null;
}
