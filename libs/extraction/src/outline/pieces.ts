import type { DocumentTree, ParagraphBlock, TableBlock } from '@gongkai/documents';
import type { Piece, Segment } from './segment';

const LONG_CELL = 80;

function paragraphSegment(block: ParagraphBlock): Segment {
  const { text, index, page, line, boxes } = block;
  return { kind: 'text', text, block: index, offset: 0, page, line, table: null, row: null, column: null, boxes };
}

/** The lines of a layout table's cells, row by row, as running text. */
function layoutSegments(block: TableBlock): Segment[] {
  const segments: Segment[] = [];
  const cells = [...block.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { text, row, column, boxes } of cells) {
    let offset = 0;
    for (const line of text.split('\n')) {
      const { index, table } = block;
      const page = boxes?.[0]?.page ?? block.page;
      segments.push({ kind: 'text', text: line, block: index, offset, page, line: null, table, row, column, boxes });
      offset += line.length + 1;
    }
  }
  return segments;
}

/** A table that only places running text on the page: some cell holds a whole paragraph and no figures are tabulated. */
function isLayout(block: TableBlock): boolean {
  const long = block.cells.some((cell) => cell.text.length >= LONG_CELL && /[。；;]/.test(cell.text));
  const figures = block.cells.filter((cell) => /^[\s\d.,/-]{1,12}$/.test(cell.text) && /\d/.test(cell.text)).length;
  return long && figures < block.cells.length / 3;
}

/**
 * The document in reading order. `isStatistics` tells an official table; other tables that merely hold paragraphs are
 * dissolved into text, so that a page laid out in tables reads like any other.
 */
export function piecesOf(tree: DocumentTree, isStatistics: (block: TableBlock) => boolean): Piece[] {
  return tree.blocks.flatMap((block): Piece[] => {
    if (block.kind === 'paragraph') return [paragraphSegment(block)];
    if (block.kind === 'image') return [{ kind: 'picture', block: block.index, page: block.page }];
    return !isStatistics(block) && isLayout(block) ? layoutSegments(block) : [{ kind: 'table', block: block.index }];
  });
}
