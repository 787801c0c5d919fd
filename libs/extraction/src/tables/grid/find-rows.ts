import type { TableCell } from '@gongkai/documents';
import { alignRows } from '../align-rows';
import { hasUnitCells, isUnitWord } from '../annex-words';
import { isValueLike } from '../cell-value';
import { readLabel, type Vocabulary } from '../vocabulary';
import { isHeaderRow } from './columns';
import type { GridRow } from './grid-rows';

/** A row of the form at its place in the grid, and the cell that names it (null where no label is printed). */
export type FoundRow = { index: number; row: number; label: TableCell | null };

const WIDTH = 1000;

export const isBlankCell = (cell: TableCell | undefined) => !cell || cell.text.trim() === '';
const mayBeValue = (cell: TableCell | undefined) => cell !== undefined && (isBlankCell(cell) || isValueLike(cell.text));

/** The cell to the right; in the annex the unit of the figure stands between. */
function nextCell(row: GridRow, at: number, { table }: Vocabulary): TableCell | undefined {
  return row.cells.slice(at + 1).find((cell) => !(hasUnitCells(table) && isUnitWord(cell.text)));
}

/** Labels in reading order; 其他 and 总计 over a column do not count as rows. */
function labelledRows(rows: readonly GridRow[], vocabulary: Vocabulary): FoundRow[] {
  const candidates = rows.flatMap((gridRow, index) =>
    gridRow.cells.flatMap((cell, at) => {
      const label = cell.row !== gridRow.row || isBlankCell(cell) ? null : readLabel(vocabulary, cell.text);
      if (!label || label.rows.size === 0) return [];
      const isHeader = label.standing && label.key.ordinal === null && !mayBeValue(nextCell(gridRow, at, vocabulary));
      return isHeader ? [] : [{ position: index * WIDTH + cell.column, rows: label.rows }];
    }),
  );
  return alignRows(candidates, vocabulary.rows.length).map(({ position, row }) => {
    const index = Math.floor(position / WIDTH);
    const label = rows[index]?.cells.find((cell) => cell.column === position % WIDTH) ?? null;
    return { index, row, label };
  });
}

/** The row of a table that prints no row labels: the one row of figures below the head. */
function unlabelledRow(rows: readonly GridRow[], vocabulary: Vocabulary, row: number): FoundRow[] {
  const candidates = rows.flatMap((gridRow, index) => {
    const own = gridRow.cells.filter((cell) => cell.row === gridRow.row);
    const figuresOnly = own.length > 1 && own.slice(1).every(mayBeValue);
    const filled = own.some((cell) => isValueLike(cell.text));
    return figuresOnly && !isHeaderRow(gridRow, vocabulary) ? [{ index, filled }] : [];
  });
  const filled = candidates.filter((candidate) => candidate.filled);
  const chosen = filled[0] ?? candidates[0];
  // Two rows of figures: which one is meant cannot be told.
  if (!chosen || filled.length > 1) return [];
  const first = rows[chosen.index]?.cells[0];
  return [{ index: chosen.index, row, label: first && !mayBeValue(first) ? first : null }];
}

/** The rows of the form in the grid of one official table. */
export function findRows(rows: readonly GridRow[], vocabulary: Vocabulary): FoundRow[] {
  const unlabelled = vocabulary.rows.findIndex((wordings) => wordings.length === 0);
  return unlabelled < 0 ? labelledRows(rows, vocabulary) : unlabelledRow(rows, vocabulary, unlabelled);
}
