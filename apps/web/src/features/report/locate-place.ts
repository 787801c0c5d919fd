import type { DocumentView } from '@gongkai/contracts';
import type { Place } from '@gongkai/domain';
import { findQuote, type TextRange } from './find-quote';

/**
 * What to frame in the original: one cell (its own grid position, even if the place names a part of a merged cell), a
 * whole block, or the words `range` within a paragraph. `block` is the index of the block.
 */
export type Target =
  | { kind: 'cell'; block: number; row: number; column: number }
  | { kind: 'words'; block: number; range: TextRange }
  | { kind: 'block'; block: number };

type Block = DocumentView['blocks'][number];
type Paragraph = Extract<Block, { kind: 'paragraph' }>;

/**
 * Finds a place in the document on screen. Tables go by grid position, prose by block or line and then by the quoted
 * words; a place that names neither is looked for by its words. Null if the document does not hold it.
 */
export function locatePlace(document: DocumentView, place: Place): Target | null {
  if (place.table !== null) return locateCell(document, place);
  const block = blockOf(document, place);
  if (block) return block.kind === 'paragraph' ? locateWords(block, place) : { kind: 'block', block: block.index };
  return locateAnywhere(document, place);
}

function locateCell(document: DocumentView, place: Place): Target | null {
  const table = document.blocks.find((block) => block.kind === 'table' && block.table === place.table);
  if (table?.kind !== 'table') return null;
  const { row, column } = place;
  if (row === null) return { kind: 'block', block: table.index };
  const cell = table.cells.find(
    (candidate) =>
      candidate.row <= row &&
      row < candidate.row + candidate.rowSpan &&
      candidate.column <= (column ?? 0) &&
      (column ?? 0) < candidate.column + candidate.columnSpan,
  );
  return cell
    ? { kind: 'cell', block: table.index, row: cell.row, column: cell.column }
    : { kind: 'block', block: table.index };
}

function blockOf(document: DocumentView, place: Place): Block | null {
  if (typeof place.block === 'number') return document.blocks.find((block) => block.index === place.block) ?? null;
  const { line } = place;
  if (typeof line !== 'number') return null;
  return document.blocks.find((block) => block.kind === 'paragraph' && block.line === line) ?? null;
}

function locateWords(paragraph: Paragraph, place: Place): Target {
  const range = findQuote(paragraph.text, place.quote, place.offset ?? null);
  // A line that holds nothing else is framed whole: a single digit would hardly be seen.
  const whole = range === null || paragraph.text.slice(range.from, range.to).trim() === paragraph.text.trim();
  return whole ? { kind: 'block', block: paragraph.index } : { kind: 'words', block: paragraph.index, range };
}

function locateAnywhere(document: DocumentView, place: Place): Target | null {
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph') continue;
    const range = findQuote(block.text, place.quote, null);
    if (range) return locateWords(block, place);
  }
  return null;
}

/** True if two targets frame the same thing; words count as their paragraph. */
export function sameSpot(a: Target, b: Target): boolean {
  if (a.block !== b.block || a.kind !== b.kind) return false;
  if (a.kind === 'cell' && b.kind === 'cell') return a.row === b.row && a.column === b.column;
  if (a.kind === 'words' && b.kind === 'words') return a.range.from === b.range.from && a.range.to === b.range.to;
  return true;
}
