import { refuseEndlessLists, refuseEndlessRanges } from './number-traps';
import { PDF_LIMITS } from './pdf-limits';
import { inflatesTooMuch } from './pdf-problems';
import { DECODERS, TooLarge } from './stream-filters';

/**
 * Streams smaller than this cannot become large by one filter; some printers make one stream of each character. Only so
 * many of them are looked into: maps of characters are among the small ones.
 */
const SMALLEST = 1024;
const MOST_SMALL = 500;
/** How far before its data the description of a stream is looked for. */
const DESCRIPTION = 2048;

/**
 * Refuses a file whose parts inflate beyond all measure, or that names numbers for which the library would fill memory,
 * before the library unpacks any of them: it does so without a limit. Parts of an encrypted file cannot be looked into.
 */
export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left: number = PDF_LIMITS.inflatedBytes;
  let small = 0;
  let behind = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    const description = file.toString('latin1', Math.max(0, at - DESCRIPTION), at);
    const start = dataStart(file, at + 6);
    const found = file.indexOf('endstream', start);
    const end = found < 0 ? file.length : found;
    const filters = filtersOf(description);
    refuseEndlessLists(file, behind, at);
    const isLarge = end - start >= SMALLEST || filters.length > 1;
    if (isLarge || small++ < MOST_SMALL) {
      const unpacked = unpack(file.subarray(start, end), filters, left);
      left -= unpacked.length;
      if (/\/Type\s{0,9}\/ObjStm/.test(description)) refuseEndlessLists(unpacked.last, 0, unpacked.last.length);
      else refuseEndlessRanges(unpacked.last);
    }
    behind = end;
    if (found >= 0) at = found;
  }
  refuseEndlessLists(file, behind, file.length);
}

function dataStart(file: Buffer, at: number): number {
  const afterReturn = file[at] === 0x0d ? at + 1 : at;
  return file[afterReturn] === 0x0a ? afterReturn + 1 : afterReturn;
}

/** Names of the filters that the description right before the data names; Flate where it only points elsewhere. */
function filtersOf(description: string): string[] {
  const own = description.slice(description.lastIndexOf(' obj') + 1);
  const filter = /\/Filter\s{0,9}(\[[^\]]{0,200}\]|\/\w{1,20})/.exec(own)?.[1];
  if (filter !== undefined) return [...filter.matchAll(/\/(\w{1,20})/g)].map((match) => match[1] ?? '');
  return own.includes('/Filter') ? ['FlateDecode'] : [];
}

/** What a part becomes and how many bytes it was at most, all filters undone; refuses it where that is more than it may. */
function unpack(data: Uint8Array, filters: readonly string[], left: number): { length: number; last: Buffer } {
  const most = Math.min(left, PDF_LIMITS.streamBytes);
  let length = 0;
  let bytes = data;
  try {
    for (const filter of filters) {
      const decode = DECODERS[filter];
      // Pictures have filters of their own; they are never decoded.
      if (decode === undefined) break;
      bytes = decode(bytes, most);
      length = Math.max(length, bytes.length);
    }
  } catch (error) {
    if (error instanceof TooLarge) throw inflatesTooMuch();
    throw error;
  }
  if (length > left) throw inflatesTooMuch();
  return { length, last: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}
