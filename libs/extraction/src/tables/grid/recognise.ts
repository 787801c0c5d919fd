import type { TableBlock } from '@gongkai/documents';
import type { TableSpec } from '@gongkai/domain';
import { readLabel, vocabularyOf } from '../vocabulary';

/** How much of an official table's wording a table of the document holds. */
export type Recognition = { rows: number; headers: number };

const NEARLY_EXACT = 0.8;

const BLANK_OR_NUMBER = /^\s*\d*\s*$/;

/** The different words in the cells of a table; numbers name nothing. */
function wordsIn(block: TableBlock): string[] {
  const texts = new Set<string>();
  for (const { text } of block.cells) if (!BLANK_OR_NUMBER.test(text)) texts.add(text);
  return [...texts];
}

/** Counts the rows and the header texts of an official table that are among the words of a table of the document. */
function recognise(words: readonly string[], table: TableSpec): Recognition {
  const vocabulary = vocabularyOf(table);
  const rows = new Set<number>();
  const headers = new Set<string>();
  for (const word of words) {
    const label = readLabel(vocabulary, word);
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
  const words = wordsIn(block);
  for (const table of tables) {
    const found = recognise(words, table);
    const score = found.rows * 2 + found.headers;
    if (isEnough(found) && score > (best?.score ?? 0)) best = { table, score };
  }
  return best?.table ?? null;
}
