import { PDF_LIMITS } from './pdf-limits';
import { inflatesTooMuch } from './pdf-problems';
import { DECODERS, TooLarge } from './stream-filters';

/** Streams smaller than this cannot become large by one filter; some printers make one stream of each character. */
const SMALLEST = 1024;
/** How far before its data the description of a stream is looked for. */
const DESCRIPTION = 2048;

/**
 * Refuses a file whose parts inflate beyond all measure, before the library unpacks any of them: it does so without
 * a limit. Parts of an encrypted file cannot be looked into.
 */
export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left: number = PDF_LIMITS.inflatedBytes;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    const description = file.toString('latin1', Math.max(0, at - DESCRIPTION), at);
    const start = dataStart(file, at + 6);
    const found = file.indexOf('endstream', start);
    const end = found < 0 ? file.length : found;
    const filters = filtersOf(description);
    if (end - start >= SMALLEST || filters.length > 1) left -= unpackedLength(file.subarray(start, end), filters, left);
    if (found >= 0) at = found;
  }
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

/** How many bytes a part becomes, all filters undone; refuses it where it becomes more than it may. */
function unpackedLength(data: Uint8Array, filters: readonly string[], left: number): number {
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
  return length;
}
