import type { FigureSpec, FormSpec } from '@gongkai/domain';
import type { RowReading } from './row-reading';
import { rowCheck } from './table-result';

/** A row found by its number alone counts only with a number in every cell and a sum that agrees; it stays marked. */
export function inferredRow(form: FormSpec, figures: readonly FigureSpec[], reading: RowReading): RowReading | null {
  if (reading.problem) return null;
  const numbers = reading.values.map((value) => value.value ?? Number.NaN);
  if (!rowCheck(form, figures).confirmed(numbers)) return null;
  return { ...reading, values: reading.values.map((value) => ({ ...value, inferred: true })) };
}
