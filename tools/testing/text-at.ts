import type { Block, DocumentTree } from '@gongkai/documents';
import type { Place } from '@gongkai/domain';

/** The whole text of the block or cell that a place names; null if there is none. */
function wholeText(tree: DocumentTree, place: Place): string | null {
  const block = blockOf(tree, place);
  if (block?.kind === 'paragraph') return block.text;
  if (block?.kind !== 'table' || place.row === null || place.column === null) return null;
  const [row, column] = [place.row, place.column];
  const cell = block.cells.find(
    (each) =>
      each.row <= row &&
      row < each.row + each.rowSpan &&
      each.column <= column &&
      column < each.column + each.columnSpan,
  );
  return cell?.text ?? null;
}

/** By the number of the table, by the number of the block, or by the line: all that are given must agree. */
function blockOf(tree: DocumentTree, { table, block, line }: Place): Block | null {
  const found = tree.blocks.find(
    (each) =>
      (table === null || (each.kind === 'table' && each.table === table)) &&
      (block == null || each.index === block) &&
      (line == null || (each.kind === 'paragraph' && each.line === line)),
  );
  const named = table !== null || block != null || line != null;
  return named ? (found ?? null) : null;
}

/**
 * What a reader of the original finds at a place: as many characters as its quote has, from its offset on; without an
 * offset the whole block or cell. Null if the place names nothing.
 */
export function textAt(tree: DocumentTree, place: Place): string | null {
  const text = wholeText(tree, place);
  if (text === null || place.offset == null) return text;
  return text.slice(place.offset, place.offset + place.quote.length);
}
