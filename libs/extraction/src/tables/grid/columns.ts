import type { TableCell } from '@gongkai/documents';
import type { ColumnSpec } from '@gongkai/domain';
import { labelKey } from '../../text/label-key';
import { similarity } from '../../text/similarity';
import { asThisYear } from '../annex-words';
import type { Vocabulary } from '../vocabulary';
import { readLabel } from '../vocabulary';
import { endOf, type GridRow } from './grid-rows';

const overlap = (a: TableCell, b: TableCell) => Math.min(endOf(a), endOf(b)) - Math.max(a.column, b.column);

/** A row of the printed head: it holds header words and is no row of figures. */
export function isHeaderRow(row: GridRow, vocabulary: Vocabulary): boolean {
  return row.cells.some(
    (cell) => cell.row === row.row && cell.text.trim() !== '' && readLabel(vocabulary, cell.text)?.header,
  );
}

/**
 * Tells the head that stands over a row: the nearest run of header rows above it, in the same table or the one before.
 * `heads` says of every row whether it is a header row; the rows under one head get the same array.
 */
export function headsOver(rows: readonly GridRow[], heads: readonly boolean[]): (index: number) => readonly GridRow[] {
  const runs = new Map<number, readonly GridRow[]>();
  return (index) => {
    let at = index - 1;
    while (at >= 0 && heads[at] !== true) at--;
    const head = runs.get(at) ?? runEndingAt(rows, heads, at);
    runs.set(at, head);
    const [own, over] = [rows[index]?.block, head[0]?.block];
    return own === over || own?.columnCount === over?.columnCount ? head : [];
  };
}

function runEndingAt(rows: readonly GridRow[], heads: readonly boolean[], last: number): readonly GridRow[] {
  let first = last;
  while (first > 0 && heads[first - 1] === true) first--;
  return last < 0 ? [] : rows.slice(first, last + 1);
}

/** Header words over a cell, outermost first, and all of them in one line. */
type HeadPath = { path: string[]; words: string };

const pathsOver = new WeakMap<readonly GridRow[], Map<number, HeadPath>>();
const WIDEST = 0x10000;

/** Header words over a cell. The cells of one column stand under the same head in every row, so they are read once. */
function pathOver(cell: TableCell, head: readonly GridRow[]): HeadPath {
  const paths = pathsOver.get(head) ?? new Map<number, HeadPath>();
  pathsOver.set(head, paths);
  const columns = cell.column * WIDEST + cell.columnSpan;
  const known = paths.get(columns);
  if (known) return known;
  const path = readPathOver(cell, head);
  const found = { path, words: path.join('\n') };
  paths.set(columns, found);
  return found;
}

/** Header words over a cell, outermost first; in each header row the cell that covers most of it. */
function readPathOver(cell: TableCell, head: readonly GridRow[]): string[] {
  const path: TableCell[] = [];
  for (const row of head) {
    const over = row.cells
      .filter((candidate) => overlap(candidate, cell) > 0)
      .sort(
        (a, b) =>
          overlap(b, cell) - overlap(a, cell) || Math.abs(a.column - cell.column) - Math.abs(b.column - cell.column),
      )[0];
    if (over && over.text.trim() !== '' && path.at(-1) !== over) path.push(over);
  }
  return path.map((over) => labelKey(asThisYear(over.text)).core);
}

const LEAF = 0.75;

/** How well a column of the form fits the header words over a cell; 0 if its own words do not. */
function fit(column: ColumnSpec, path: readonly string[]): number {
  const labels = column.labels.map((label) => labelKey(label).core);
  const own = [labels.at(-1) ?? '', ...(column.aliases ?? []).map((alias) => labelKey(alias).core)];
  const leaf = Math.max(...own.map((label) => similarity(path.at(-1) ?? '', label)));
  if (leaf < LEAF) return 0;
  const parents = labels
    .slice(0, -1)
    .map((label) => Math.max(0, ...path.slice(0, -1).map((over) => similarity(over, label))));
  const parentFit = parents.length === 0 ? 1 : parents.reduce((sum, score) => sum + score, 0) / parents.length;
  return leaf + 0.5 * parentFit;
}

/** Index of the column that fits header words best; null if none or several do. */
function bestColumn(columns: readonly ColumnSpec[], path: readonly string[]): number | null {
  const fits = columns.map((column) => fit(column, path));
  const best = Math.max(0, ...fits);
  const winners = fits.flatMap((score, index) => (score > 0 && best - score < 0.01 ? [index] : []));
  return winners.length === 1 ? (winners[0] ?? null) : null;
}

/** Answers met lately, by the columns asked for and the header words: every row of every report asks the same. */
const decided = new WeakMap<readonly ColumnSpec[], Map<string, number | null>>();
const MOST_DECIDED = 1024;

function decide(columns: readonly ColumnSpec[], { words, path }: HeadPath): number | null {
  const answers = decided.get(columns) ?? new Map<string, number | null>();
  const met = answers.get(words);
  if (met !== undefined) return met;
  if (answers.size >= MOST_DECIDED) answers.clear();
  const column = bestColumn(columns, path);
  decided.set(columns, answers.set(words, column));
  return column;
}

/** For each value cell the index of the column whose header stands over it; null where the head does not tell. */
export function columnsByHeader(
  cells: readonly TableCell[],
  columns: readonly ColumnSpec[],
  head: readonly GridRow[],
): (number | null)[] {
  return cells.map((cell) => decide(columns, pathOver(cell, head)));
}
