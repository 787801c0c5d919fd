import type { TableBlock } from '@gongkai/documents';
import type { TableSpec } from '@gongkai/domain';
import { readLabel, vocabularyOf } from '../vocabulary';
import { officialTableOf } from './recognise';

const NAMED = 0.8;

/** Rows of the form that a table names. */
function rowsNamed(block: TableBlock, table: TableSpec): Set<number> {
  const rows = new Set<number>();
  for (const cell of block.cells) {
    const label = cell.text.trim() === '' ? null : readLabel(vocabularyOf(table), cell.text);
    for (const [row, score] of label?.rows ?? []) if (score >= NAMED && !label?.header) rows.add(row);
  }
  return rows;
}

/**
 * Tables of the document by the official table they hold. Several may hold parts of one; a table that repeats rows of
 * another is a copy (a comparison with last year, an appendix) and left out, those in the table's own part going first.
 * `isOwnPart` tells whether a block lies in the part of that number.
 */
export function officialBlocks(
  blocks: readonly TableBlock[],
  tables: readonly TableSpec[],
  isOwnPart: (block: number, section: number) => boolean,
): Map<TableSpec, TableBlock[]> {
  const found = new Map<TableSpec, TableBlock[]>();
  for (const block of blocks) {
    const table = officialTableOf(block, tables);
    if (table) found.set(table, [...(found.get(table) ?? []), block]);
  }
  for (const [table, all] of found) {
    const foreign = (block: TableBlock) => (isOwnPart(block.index, table.section) ? 0 : 1);
    const unlabelled = table.rows.every((row) => row.labels.length === 0);
    const seen = new Set<number>();
    const kept: TableBlock[] = [];
    for (const block of [...all].sort((a, b) => foreign(a) - foreign(b) || a.index - b.index)) {
      const named = rowsNamed(block, table);
      const isCopy = [...named].some((row) => seen.has(row)) || (unlabelled && kept.length > 0);
      if (isCopy) continue;
      for (const row of named) seen.add(row);
      kept.push(block);
    }
    found.set(
      table,
      kept.sort((a, b) => a.index - b.index),
    );
  }
  return found;
}
