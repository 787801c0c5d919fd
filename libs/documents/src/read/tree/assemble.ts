import type { Block } from '../../document-tree';
import type { Piece } from './piece';

/** Numbers the pieces of a document: blocks by position, tables among themselves. */
export function assembleBlocks(pieces: readonly Piece[]): Block[] {
  let table = 0;
  return pieces.map((piece, index): Block => {
    if (piece.kind === 'paragraph')
      return { kind: 'paragraph', index, text: piece.text, heading: piece.heading, page: null, line: piece.line };
    if (piece.kind === 'image') return { kind: 'image', index, alt: piece.alt, page: null };
    const { rowCount, columnCount, cells } = piece;
    return { kind: 'table', index, table: table++, rowCount, columnCount, cells, page: null };
  });
}
