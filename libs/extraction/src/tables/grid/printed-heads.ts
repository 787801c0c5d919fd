import type { PrintedHead } from '../altered-labels';
import { readLabel, type Vocabulary } from '../vocabulary';
import { isBlankCell } from './find-rows';
import { type GridRow, placeOfGridCell } from './grid-rows';

/** Heads of columns as printed, with the official text each stands for; words that may name a row are none. */
export function printedHeads(
  rows: readonly GridRow[],
  heads: readonly boolean[],
  vocabulary: Vocabulary,
): PrintedHead[] {
  return rows.flatMap((row, index) => {
    if (!heads[index]) return [];
    const own = row.cells.filter((cell) => cell.row === row.row && !isBlankCell(cell));
    return own.flatMap((cell): PrintedHead[] => {
      const label = readLabel(vocabulary, cell.text);
      if (!label?.header || label.rows.size > 0) return [];
      return [{ expected: label.header, printed: cell.text, place: placeOfGridCell(row.block, cell) }];
    });
  });
}
