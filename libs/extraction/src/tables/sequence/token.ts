import type { Place } from '@gongkai/domain';
import type { Piece } from '../../outline/segment';
import type { LabelReading } from '../vocabulary';

/** A cell of running text. `label` is what it may be in the table, null for values and unknown words. */
export type CellToken = {
  kind: 'cell';
  text: string;
  place: Place;
  piece: Piece;
  /** Cut out of run-together text. */
  fused: boolean;
  /** A figure of its row may go on in a line of its own. */
  torn?: boolean;
  label: LabelReading | null;
  /** A number, a symbol for none, or a run of digits; blank cells are not values. */
  value: boolean;
};

/** End of a printed row, where the layout tells it. */
export type Token = CellToken | { kind: 'break' };

/**
 * The cells of a stretch of text. `explicit` is true where the layout shows blank cells too, `rowed` where each row is
 * known to end where its line ends, `repeats` where the words of merged cells stand in each of their places.
 */
export type CellStream = { tokens: Token[]; explicit: boolean; rowed: boolean; repeats: boolean };
