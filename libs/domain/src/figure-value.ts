/**
 * What a cell of a statistics table holds, kept apart because blank, slash, unreadable, not received and 0 are
 * five different things (domain specification §6.2).
 */
export const VALUE_STATES = [
  'number',
  'blank',
  'dash',
  'slash',
  'noneWord',
  'text',
  'missingCell',
  'unreadable',
] as const;

export type ValueState = (typeof VALUE_STATES)[number];

/** A rectangle on a page of the original, in points (1/72 inch) from the page's top left corner. */
export type Box = { page: number; x: number; y: number; width: number; height: number };

/**
 * Where something stands in the original document. `table`, `row` and `column` are 0-based indexes into the
 * DocumentTree (its n-th table and the resolved grid); `block` is the 0-based index of the tree's block, `line` the
 * 1-based line of a text file, `offset` the 0-based character offset within the block's text; `page` is 1-based.
 * Null where the format has no such thing. `quote` is the text at that place, verbatim.
 */
export type Place = {
  page: number | null;
  table: number | null;
  row: number | null;
  column: number | null;
  quote: string;
  block?: number | null;
  line?: number | null;
  offset?: number | null;
  /** Where the original has pages (PDF): the rectangles to frame. */
  boxes?: Box[];
};

/** One figure as read: `value` is null unless `state` is `number`; `raw` is the cell's text, verbatim. */
export type FigureValue = {
  value: number | null;
  state: ValueState;
  raw: string | null;
  place: Place | null;
  /** True when the cell was matched by number order alone and not by its label. */
  inferred?: boolean;
};
