import type { ByteView } from './byte-view';

/** One change of a property: its code and where its operand stands. */
export type PropertyVisitor = (code: number, operand: ByteView, at: number, length: number) => void;

/** Codes of the properties that reading needs ([MS-DOC] 2.6). */
export const CODES = {
  deleted: 0x0800,
  hidden: 0x083c,
  special: 0x0855,
  holdsData: 0x0806,
  level: 0x260a,
  list: 0x460b,
  outline: 0x2640,
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  depth: 0x6649,
  elsewhere: 0x6646,
  tableElsewhere: 0x646b,
  rowLayout: 0xd608,
  cellsMerged: 0x5624,
  cellMergedDown: 0xd62b,
} as const;

const LAYOUT_10 = 0xd606;
const TAB_CHANGES = 0xc615;
/** Length of the operand by the three highest bits of the code; 6 says it itself. */
const LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3] as const;

/** Tells each property change of a list in order; a list that is cut off ends where it is cut. */
export function visitProperties(list: ByteView, from: number, visit: PropertyVisitor): void {
  let at = from;
  while (at + 2 < list.length) {
    const code = list.u16(at);
    at += 2;
    let length: number = LENGTHS[code >> 13] ?? 0;
    if (code >> 13 === 6) {
      if (code === CODES.rowLayout || code === LAYOUT_10) {
        if (at + 2 > list.length) return;
        length = list.u16(at) - 1;
        at += 2;
      } else {
        length = list.u8(at);
        // Beyond 254 bytes this one states its length otherwise; nothing behind it matters to reading.
        if (code === TAB_CHANGES && length === 255) return;
        at += 1;
      }
    }
    if (length < 0 || at + length > list.length) return;
    visit(code, list, at, length);
    at += length;
  }
}

/** A switch is on if it says so itself, or the opposite of a style that leaves it off. */
export const isSwitchedOn = (operand: ByteView, at: number): boolean => (operand.u8(at) & 1) === 1;
