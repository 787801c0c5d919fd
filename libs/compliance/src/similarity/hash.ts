const BASE = 0x01000193;
const START = 0x811c9dc5;

/** Spreads a 32-bit number over all 32 bits (the finaliser of MurmurHash3). Unsigned. */
export function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Unsigned 32-bit hash of a text; the same for ever, because signatures are stored. Not for secrets. */
export function hashOf(text: string, seed = 0): number {
  let h = START ^ seed;
  for (let index = 0; index < text.length; index++) h = Math.imul(h ^ text.charCodeAt(index), BASE);
  return mix(h ^ text.length);
}

/** 64 bits as 16 hexadecimal digits, for keys that must not meet by chance among millions of sentences. */
export function keyOf(text: string): string {
  const half = (seed: number) => hashOf(text, seed).toString(16).padStart(8, '0');
  return half(0) + half(0x9e3779b9);
}

/** Hashes of all stretches of `size` characters, in order; none if the text is shorter. Rolling, so O(length). */
export function rollingHashes(text: string, size: number): Uint32Array {
  const count = text.length - size + 1;
  if (count <= 0) return new Uint32Array(0);
  let leaving = 1;
  for (let index = 1; index < size; index++) leaving = Math.imul(leaving, BASE);
  const hashes = new Uint32Array(count);
  let h = 0;
  for (let index = 0; index < text.length; index++) {
    if (index >= size) h = (h - Math.imul(text.charCodeAt(index - size), leaving)) | 0;
    h = (Math.imul(h, BASE) + text.charCodeAt(index)) | 0;
    if (index >= size - 1) hashes[index - size + 1] = mix(h);
  }
  return hashes;
}
