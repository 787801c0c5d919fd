import { type ByteView, damagedDoc } from './byte-view';
import { STRUCTURES, type WordFile } from './word-file';

/** A stretch of text as it is stored: `from` and `to` count characters of the document. */
export type TextPiece = {
  from: number;
  to: number;
  /** Where its first character stands in the main stream. */
  offset: number;
  /** Two bytes a character, else one (Western letters only). */
  wide: boolean;
  /** Properties laid over those of its paragraphs and characters (quick saves), or null. */
  changes: ByteView | null;
};

const NARROW = 0x40000000;
const CHANGES = 1;
const PIECES = 2;

/** The pieces of the document in reading order. Throws `damaged`. */
export function readPieces(file: WordFile): TextPiece[] {
  const store = file.structure(STRUCTURES.pieces);
  if (store === null) throw damagedDoc();
  const changes: ByteView[] = [];
  let at = 0;
  while (store.u8(at) === CHANGES) {
    const length = store.u16(at + 1);
    changes.push(store.part(at + 3, length));
    at += 3 + length;
  }
  if (store.u8(at) !== PIECES) throw damagedDoc();
  return listPieces(store.part(at + 5, store.u32(at + 1)), changes, file.main.length);
}

function listPieces(table: ByteView, changes: readonly ByteView[], streamLength: number): TextPiece[] {
  const count = Math.floor((table.length - 4) / 12);
  const pieces: TextPiece[] = [];
  let stored = 0;
  for (let index = 0; index < count; index++) {
    const from = table.u32(index * 4);
    const to = table.u32((index + 1) * 4);
    const entry = (count + 1) * 4 + index * 8;
    const place = table.u32(entry + 2);
    const wide = (place & NARROW) === 0;
    const offset = wide ? place : (place & ~NARROW) >>> 1;
    const modifier = table.u16(entry + 6);
    const own = (modifier & 1) === 1 ? (changes[modifier >> 1] ?? null) : null;
    stored += (to - from) * (wide ? 2 : 1);
    // Pieces that together are longer than the file tell one stretch again and again.
    if (to < from || stored > streamLength * 2 || offset + (to - from) * (wide ? 2 : 1) > streamLength)
      throw damagedDoc();
    pieces.push({ from, to, offset, wide, changes: own });
  }
  return pieces;
}
