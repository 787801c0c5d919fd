import { IDENTITY, type Matrix } from './matrix';

/** What the drawing operations change and `save`/`restore` keep. Lengths are in the space that `map` leads out of. */
export type GraphicsState = {
  /** From the space of the operations to the page, y downwards. */
  map: Matrix;
  fontSize: number;
  /** Advance of one thousandth, or of one unit of a Type 3 font, in units of the font size. */
  fontScale: number;
  characterSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  invisible: boolean;
  transparent: boolean;
  whiteFill: boolean;
  whiteStroke: boolean;
  /** True if something was painted since the last `save`; a picture that was not decoded paints nothing. */
  painted: boolean;
};

export const initialState = (map: Matrix): GraphicsState => ({
  map,
  fontSize: 0,
  fontScale: 0.001,
  characterSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  invisible: false,
  transparent: false,
  whiteFill: false,
  whiteStroke: false,
  painted: false,
});

/** Where the next character goes: the matrix of the text and the position of the line and the character in it. */
export type TextCursor = { matrix: Matrix; x: number; y: number; lineX: number; lineY: number };

export const startCursor = (matrix: Matrix = IDENTITY): TextCursor => ({ matrix, x: 0, y: 0, lineX: 0, lineY: 0 });
