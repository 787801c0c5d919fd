import type { Place, TableReading, TableSpec } from '@gongkai/domain';
import { labelKey } from '../text/label-key';
import { similarity } from '../text/similarity';
import { asThisYear, hasUnitCells, withoutOfWhich } from './annex-words';

export type AlteredLabel = TableReading['alteredLabels'][number];

/** The official wording and the printed one where they differ; null if the words are the same. */
function compare(expected: string, printed: string): Pick<AlteredLabel, 'expected' | 'actual' | 'score'> | null {
  const [official, actual] = [labelKey(withoutOfWhich(expected)), labelKey(withoutOfWhich(printed))];
  // A remark in brackets may be left out or added without altering the label.
  if (official.core === actual.core || official.bare === actual.bare) return null;
  const score = Math.round(similarity(official.core, actual.core) * 100) / 100;
  return { expected, actual: printed.replace(/\s+/g, ''), score };
}

/** The entry for a row whose printed label differs from the form's; none if the words are the same. */
export function alteredLabel(table: TableSpec, row: number, printed: string, place: Place | null): AlteredLabel[] {
  const spec = table.rows[row];
  const expected = spec?.labels.at(-1);
  if (!spec || expected === undefined) return [];
  const altered = compare(expected, printed);
  return altered ? [{ row: spec.key, ...altered, place }] : [];
}

/** A printed head with the official head text that it stands for. */
export type PrintedHead = { expected: string; printed: string; place: Place | null };

/** Entries for heads of columns whose words differ from the form's, each wording once. */
export function alteredHeads(table: TableSpec, heads: readonly PrintedHead[]): AlteredLabel[] {
  // The annex names its one column by the year.
  if (hasUnitCells(table)) return [];
  const entries = heads.flatMap(({ expected, printed, place }) => {
    const column = table.columns.find(({ labels, aliases }) => [labels.at(-1), ...(aliases ?? [])].includes(expected));
    const official = column?.labels.at(-1);
    if (!column || official === undefined) return [];
    const altered = compare(official, asThisYear(printed));
    return altered ? [{ row: column.key, of: 'column' as const, ...altered, place }] : [];
  });
  return [...new Map(entries.map((entry) => [`${entry.row}:${entry.actual}`, entry])).values()];
}
