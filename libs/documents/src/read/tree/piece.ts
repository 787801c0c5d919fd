import type { TableCell } from '../../document-tree';

/** A block before it is numbered; cells collect pieces too, until it is known whether their table is one of data. */
export type Piece = ParagraphPiece | ImagePiece | TablePiece;

export type ParagraphPiece = { kind: 'paragraph'; text: string; heading: number | null; line: number | null };
export type ImagePiece = { kind: 'image'; alt: string | null };
export type TablePiece = { kind: 'table'; rowCount: number; columnCount: number; cells: TableCell[] };

/** A cell at its place in the grid with everything that stands in it, in reading order. */
export type DraftCell = { row: number; column: number; rowSpan: number; columnSpan: number; pieces: Piece[] };

/** True if the text shows nothing: white space of every kind, the no-break and the full-width one included. */
export const isBlank = (text: string): boolean => text.trim() === '';
