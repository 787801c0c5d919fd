import { openCompoundFile } from '../ole/compound-file';
import { damaged } from '../zip/inflate-entry';

/** Records that cells need ([MS-XLS] 2.3): sheets, texts, number formats, cells, merges, passwords. */
const NEEDED: ReadonlySet<number> = new Set([
  0x0006, 0x000a, 0x0022, 0x002f, 0x003c, 0x0042, 0x0085, 0x00bd, 0x00be, 0x00e0, 0x00e5, 0x00fc, 0x00fd, 0x0200,
  0x0201, 0x0203, 0x0204, 0x0205, 0x0207, 0x0208, 0x027e, 0x041e, 0x0809,
]);

/** A record that every reader passes over. */
const NOTHING = 0x0033;
const CONTINUED = 0x003c;
const LONGEST = 8224;
/** The records of a sheet stand at places that the workbook names, so nothing may move. */
const HEAD = 4;

/**
 * The stream of a workbook of 1997–2003 with everything overwritten that reading its cells does not need. The library
 * trusts what other records say of their own length: one flipped bit there would take all memory. Throws `damaged`.
 */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  const file = openCompoundFile(bytes);
  const stored = file?.stream('Workbook') ?? file?.stream('Book');
  if (stored == null) throw damaged();
  const stream = new Uint8Array(stored);
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let kept = false;
  let at = 0;
  while (at + HEAD <= stream.length) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // Zeros fill the stream up behind the last record.
    if (type === 0 && length === 0) break;
    if (length > LONGEST || at + HEAD + length > stream.length) throw damaged();
    if (type !== CONTINUED) kept = NEEDED.has(type);
    if (!kept) {
      view.setUint16(at, NOTHING, true);
      stream.fill(0, at + HEAD, at + HEAD + length);
    }
    at += HEAD + length;
  }
  return stream.subarray(0, at);
}
