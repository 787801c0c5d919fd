import { constants, inflateSync } from 'node:zlib';

/** Unpacked at a time, bytes. */
const CHUNK = 128 * 1024;

/** Thrown when a stream grows beyond what it may. */
export class TooLarge extends Error {}

/** Undoes one filter of a stream; never gives more than `most` bytes, and throws `TooLarge` where there are more. */
type Decoder = (bytes: Uint8Array, most: number) => Uint8Array;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Bytes that count but are never looked at. */
function blank(length: number, most: number): Uint8Array {
  if (length > most) throw new TooLarge();
  return new Uint8Array(length);
}

function inflate(bytes: Uint8Array, most: number): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH, chunkSize: CHUNK });
  } catch (error) {
    if (isObject(error) && error.code === 'ERR_BUFFER_TOO_LARGE') throw new TooLarge();
    // What is no valid stream inflates to nothing much.
    return new Uint8Array();
  }
}

/** Only the length matters: a filter behind LZW is met in no real file. */
function lzw(bytes: Uint8Array, most: number): Uint8Array {
  const lengths: number[] = [];
  let [width, bits, buffered, total, before] = [9, 0, 0, 0, 0];
  for (const byte of bytes) {
    buffered = ((buffered << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (buffered >> bits) & ((1 << width) - 1);
    if (code === 257) break;
    if (code === 256) {
      lengths.length = 0;
      [width, before] = [9, 0];
      continue;
    }
    const length = code < 256 ? 1 : (lengths[code - 258] ?? before + 1);
    if (before > 0 && lengths.length < 3838) lengths.push(before + 1);
    before = length;
    total += length;
    const next = lengths.length + 259;
    width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
    if (total > most) throw new TooLarge();
  }
  return blank(total, most);
}

function runLength(bytes: Uint8Array, most: number): Uint8Array {
  let total = 0;
  for (let at = 0; at < bytes.length; ) {
    const code = bytes[at] ?? 128;
    if (code === 128) break;
    total += code < 128 ? code + 1 : 257 - code;
    at += code < 128 ? code + 2 : 2;
  }
  return blank(total, most);
}

const hex = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/[^0-9a-f]/gi, ''),
    'hex',
  );

function ascii85(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil(bytes.length / 5) * 4);
  const groups: number[] = [];
  let length = 0;
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (byte >= 0x21 && byte <= 0x75) groups.push(byte - 0x21);
    if (groups.length < 5) continue;
    const value = groups.reduce((sum, digit) => sum * 85 + digit, 0) >>> 0;
    for (const shift of [24, 16, 8, 0]) out[length++] = (value >>> shift) & 0xff;
    groups.length = 0;
  }
  return out.subarray(0, length);
}

/** Filters that make a stream larger or hide one that does, by their long and their short names. */
export const DECODERS: Record<string, Decoder> = {
  FlateDecode: inflate,
  Fl: inflate,
  LZWDecode: lzw,
  LZW: lzw,
  RunLengthDecode: runLength,
  RL: runLength,
  ASCIIHexDecode: hex,
  AHx: hex,
  ASCII85Decode: ascii85,
  A85: ascii85,
};
