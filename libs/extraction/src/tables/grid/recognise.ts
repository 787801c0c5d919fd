import type { TableBlock } from '@gongkai/documents';
import type { TableSpec } from '@gongkai/domain';
import { readLabel, vocabularyOf } from '../vocabulary';

/** How much of an official table's wording a table of the document holds. */
export type Recognition = { rows: number; headers: number };

const NEARLY_EXACT = 0.8;

/** Counts the rows and the header texts of an official table that a table of the document holds. */
export function recognise(block: TableBlock, table: TableSpec): Recognition {
  const vocabulary = vocabularyOf(table);
  const rows = new Set<number>();
  const headers = new Set<string>();
  for (const cell of block.cells) {
    const label = cell.text.trim() === '' ? null : readLabel(vocabulary, cell.text);
    if (!label) continue;
    for (const [row, score] of label.rows) if (score >= NEARLY_EXACT && label.key.core.length > 2) rows.add(row);
    if (label.header) headers.add(label.header);
  }
  return { rows: rows.size, headers: headers.size };
}

/** Enough to be (part of) an official table; a single word such as 行政许可 in a page's index is not. */
export function isEnough({ rows, headers }: Recognition): boolean {
  return rows >= 2 || (rows >= 1 && headers >= 1) || headers >= 4;
}

/** The official table that a table of the document holds most of; null if it holds none. */
export function officialTableOf(block: TableBlock, tables: readonly TableSpec[]): TableSpec | null {
  let best: { table: TableSpec; score: number } | null = null;
  for (const table of tables) {
    const found = recognise(block, table);
    const score = found.rows * 2 + found.headers;
    if (isEnough(found) && score > (best?.score ?? 0)) best = { table, score };
  }
  return best?.table ?? null;
}
