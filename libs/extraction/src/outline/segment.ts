import type { Box, Place } from '@gongkai/domain';

/** A run of running text at one place of the document: a paragraph, a part of one, or a line of a layout cell. */
export type Segment = {
  kind: 'text';
  text: string;
  block: number;
  /** Offset of the segment within the text of its block or cell. */
  offset: number;
  page: number | null;
  line: number | null;
  /** Set where the text stands in a layout table. */
  table: number | null;
  row: number | null;
  column: number | null;
  /** Where its block or cell stands, where the format has pages. */
  boxes?: Box[];
};

/** What a report is made of, in reading order: text, statistics tables and pictures. */
export type Piece =
  | Segment
  | { kind: 'table'; block: number }
  | { kind: 'picture'; block: number; page: number | null };

/** Place of the words between two offsets of a segment; the whole segment by default. */
export function placeIn(segment: Segment, from = 0, to = segment.text.length): Place {
  return {
    page: segment.page,
    table: segment.table,
    row: segment.row,
    column: segment.column,
    quote: segment.text.slice(from, to),
    block: segment.block,
    line: segment.line,
    offset: segment.offset + from,
    ...(segment.boxes ? { boxes: segment.boxes } : {}),
  };
}

/** The part of a segment between two offsets. */
export function subSegment(segment: Segment, from: number, to: number): Segment {
  return { ...segment, text: segment.text.slice(from, to), offset: segment.offset + from };
}
