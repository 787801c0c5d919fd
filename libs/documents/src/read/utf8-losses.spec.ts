import { countUtf8 } from './utf8-losses';

/** The same numbers, counted in what the decoder of the platform makes of the bytes. */
function countDecoded(bytes: Uint8Array): { foreign: number; lost: number } {
  const units = new TextDecoder().decode(bytes).split('');
  const lost = units.filter((unit) => unit === '\ufffd').length;
  return { foreign: units.filter((unit) => unit > '\x7f').length - lost, lost };
}

/** Bytes that look like text in one encoding or the other, torn in places; the same for the same seed. */
function someBytes(seed: number): Uint8Array {
  let state = seed;
  const next = (most: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % most;
  };
  const bytes = new TextEncoder().encode('年报2023😀\ufffdé'.repeat(6));
  for (let change = next(12); change > 0; change--) bytes[next(bytes.length)] = next(256);
  return seed % 3 === 0 ? Uint8Array.from(bytes, () => 0x80 + next(128)) : bytes.subarray(0, next(bytes.length));
}

describe('the losses of UTF-8', () => {
  it('are counted as the decoder would make them, whatever the bytes', () => {
    for (let seed = 1; seed <= 3000; seed++) {
      const bytes = someBytes(seed);
      expect({ seed, ...countUtf8(bytes) }).toEqual({ seed, ...countDecoded(bytes) });
    }
  });

  it.each([
    ['nothing', [], 0, 0],
    ['a byte order mark', [0xef, 0xbb, 0xbf, 0x41], 0, 0],
    ['a character in too many bytes', [0xc0, 0x80], 0, 2],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80], 0, 3],
    ['a character cut off at the end', [0xe5, 0xb9], 0, 1],
    ['a number beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0, 4],
  ])('know %s', (_what, bytes, foreign, lost) => {
    expect(countUtf8(Uint8Array.from(bytes))).toEqual({ foreign, lost });
  });
});
