import type { RowLayout } from '../tree/table-writer';
import type { ByteView } from './byte-view';
import { CODES, visitProperties } from './properties';
import { changeLayout, isLayout } from './row-layout';

/** What reading needs to know of a paragraph. */
export type ParagraphProperties = {
  style: number;
  /** How many tables it stands in; 0 is running text. */
  depth: number;
  /** It is no text, but the end of a row. */
  rowEnd: boolean;
  /** It ends a cell of a table inside of a table. */
  innerCellEnd: boolean;
  /** Outline level 0–8, 9 for body text, null if the style says it. */
  outline: number | null;
  /** Number of the list (0: none) and its level, null if the style says it. */
  list: number | null;
  level: number | null;
  layout: RowLayout | null;
};

/** Properties of a paragraph; `changes` are laid over them, long ones stand in `data`. */
export function paragraphProperties(
  list: ByteView | null,
  changes: ByteView | null,
  data: ByteView | null,
): ParagraphProperties {
  const found: ParagraphProperties = {
    style: list !== null && list.length >= 2 ? list.u16(0) : 0,
    depth: 0,
    rowEnd: false,
    innerCellEnd: false,
    outline: null,
    list: null,
    level: null,
    layout: null,
  };
  if (list !== null) collect(found, list, 2, data);
  if (changes !== null) collect(found, changes, 0, data);
  return found;
}

/** Reads a list of properties, and once more where it says that the rest stands in the data stream. */
function collect(found: ParagraphProperties, list: ByteView, from: number, data: ByteView | null): void {
  visitProperties(list, from, (code, operand, at, length) => {
    const isElsewhere = code === CODES.elsewhere || code === CODES.tableElsewhere;
    if (isElsewhere && data !== null) {
      const place = operand.u32(at);
      collect(found, data.part(place + 2, data.u16(place)), 0, null);
    } else if (isLayout(code)) found.layout = changeLayout(found.layout, code, operand, at, length);
    else CHANGES[code]?.(found, operand, at);
  });
}

type Change = (found: ParagraphProperties, operand: ByteView, at: number) => void;

const CHANGES: Record<number, Change> = {
  [CODES.inTable]: (found, operand, at) => {
    if (operand.u8(at) === 1) found.depth = Math.max(found.depth, 1);
  },
  [CODES.depth]: (found, operand, at) => {
    found.depth = operand.u32(at);
  },
  [CODES.rowEnd]: (found, operand, at) => {
    found.rowEnd = operand.u8(at) === 1;
  },
  [CODES.innerRowEnd]: (found, operand, at) => {
    found.rowEnd = operand.u8(at) === 1;
  },
  [CODES.innerCellEnd]: (found, operand, at) => {
    found.innerCellEnd = operand.u8(at) === 1;
  },
  [CODES.outline]: (found, operand, at) => {
    found.outline = operand.u8(at);
  },
  [CODES.list]: (found, operand, at) => {
    found.list = operand.u16(at);
  },
  [CODES.level]: (found, operand, at) => {
    found.level = operand.u8(at);
  },
};
