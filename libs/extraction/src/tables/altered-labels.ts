import type { Place, TableReading, TableSpec } from '@gongkai/domain';
import { labelKey } from '../text/label-key';
import { similarity } from '../text/similarity';

/** The entry for a row whose printed label differs from the form's; none if the words are the same. */
export function alteredLabel(
  table: TableSpec,
  row: number,
  printed: string,
  place: Place | null,
): TableReading['alteredLabels'] {
  const spec = table.rows[row];
  const expected = spec?.labels.at(-1);
  if (!spec || expected === undefined) return [];
  const [official, actual] = [labelKey(expected), labelKey(printed)];
  // A remark in brackets may be left out or added without altering the label.
  if (official.core === actual.core || official.bare === actual.bare) return [];
  const score = Math.round(similarity(official.core, actual.core) * 100) / 100;
  return [{ row: spec.key, expected, actual: printed.replace(/\s+/g, ''), score, place }];
}
