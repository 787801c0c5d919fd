/** What a decoder of UTF-8 makes of bytes: UTF-16 units beyond ASCII that it reads, and marks of loss it puts instead. */
export type Utf8Yield = { foreign: number; lost: number };

/**
 * Counts what decoding would give without making the text: each longest broken sequence is one loss, and a mark of loss
 * that is printed counts as one, too. A byte order mark counts as nothing.
 */
export function countUtf8(bytes: Uint8Array): Utf8Yield {
  let foreign = 0;
  let lost = 0;
  for (let at = hasUtf8Mark(bytes) ? 3 : 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) at++;
    else {
      const length = sequenceLength(bytes, at);
      if (length < 0 || isLossMark(bytes, at)) lost++;
      else foreign += length === 4 ? 2 : 1;
      at += Math.abs(length);
    }
  }
  return { foreign, lost };
}

/** True if the bytes begin with the byte order mark of UTF-8. */
export const hasUtf8Mark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

const isLossMark = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;

/** Bytes of the character that begins at `at`; if it is broken, the bytes up to where it breaks, as a negative number. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  if (second < lowestSecond(lead) || second > highestSecond(lead)) return -1;
  for (let next = 2; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return -next;
  return length;
}

/** The second byte is limited further where a shorter form, a surrogate or a number beyond Unicode would be written. */
const lowestSecond = (lead: number): number => (lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80);
const highestSecond = (lead: number): number => (lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf);
