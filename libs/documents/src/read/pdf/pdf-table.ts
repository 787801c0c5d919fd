import type { Box, TableCell } from '../../document-tree';
import type { Glyph, Rect } from './page-marks';

/** A cell before its table is finished. `endsFull` tells that its last line had no room for another character. */
export type DraftPdfCell = TableCell & { boxes: Box[]; endsFull: boolean };

/**
 * A table, or the part of one on a page: `xs` are the abscissas of its columns (one more than columns), `frame` its
 * rectangle on the upright page, `glyphs` the characters in it.
 */
export type PdfTable = {
  frame: Rect;
  xs: number[];
  rowCount: number;
  cells: DraftPdfCell[];
  glyphs: Glyph[];
  /** Set for a table without lines: how many columns of labels it has, and where its figures stand. */
  unruled?: { labels: number; columns: Column[] };
};

/** A stretch of the page from left to right in which the figures of one column stand. */
export type Column = { from: number; to: number };
