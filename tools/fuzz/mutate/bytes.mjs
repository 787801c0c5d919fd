/** Damage that any file may suffer; each takes bytes and gives new ones. */

const joined = (...parts) => new Uint8Array(Buffer.concat(parts));
const anywhere = (bytes, random) => random.integer(0, Math.max(0, bytes.length - 1));

function range(bytes, random, longest = bytes.length) {
  const from = anywhere(bytes, random);
  return [from, Math.min(bytes.length, from + random.integer(1, Math.max(1, longest)))];
}

const noise = (random, length) => Uint8Array.from({ length }, () => random.integer(0, 255));

const EXTREMES = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff];
const MAGICS = [
  'PK\u0003\u0004',
  '%PDF-1.7\n',
  '{\\rtf1',
  '<html>',
  '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
  'MIME-Version: 1.0\n',
  '{"figures":',
  '\u00ff\u00fe',
  '\u00ef\u00bb\u00bf',
  '\u0089PNG',
  '<?xml version="1.0"?>',
];

export const BYTE_MUTATIONS = {
  flipBits: (bytes, random) => {
    const copy = bytes.slice();
    for (let count = random.integer(1, 24); count > 0; count--)
      copy[anywhere(copy, random)] ^= 1 << random.integer(0, 7);
    return copy;
  },
  overwrite: (bytes, random) => {
    const [from, to] = range(bytes, random, 64);
    return joined(bytes.subarray(0, from), noise(random, to - from), bytes.subarray(to));
  },
  insert: (bytes, random) => {
    const at = anywhere(bytes, random);
    return joined(bytes.subarray(0, at), noise(random, random.integer(1, 64)), bytes.subarray(at));
  },
  remove: (bytes, random) => {
    const [from, to] = range(bytes, random);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  zero: (bytes, random) => {
    const [from, to] = range(bytes, random, 4096);
    return bytes.slice().fill(0, from, to);
  },
  truncate: (bytes, random) => bytes.slice(0, anywhere(bytes, random)),
  repeat: (bytes, random) => {
    const [from, to] = range(bytes, random, 2048);
    const block = bytes.subarray(from, to);
    const times = random.integer(2, Math.max(2, Math.floor(200_000 / block.length)));
    return joined(bytes.subarray(0, to), ...Array(Math.min(times, 2000)).fill(block), bytes.subarray(to));
  },
  /** A number somewhere in the structure becomes an extreme one. */
  extreme: (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let count = random.integer(1, 6); count > 0 && copy.length >= 8; count--) {
      const at = random.integer(0, copy.length - 4) & (random.chance(0.5) ? ~3 : ~0);
      copy.writeUInt32LE(random.pick(EXTREMES), at);
    }
    return new Uint8Array(copy);
  },
  magic: (bytes, random) => {
    const magic = Buffer.from(random.pick(MAGICS), 'latin1');
    return random.chance(0.5) ? joined(magic, bytes) : joined(magic, bytes.subarray(magic.length));
  },
  /** The beginning of one file and the end of another. */
  splice: (bytes, random, other) =>
    joined(bytes.subarray(0, anywhere(bytes, random)), other.bytes.subarray(anywhere(other.bytes, random))),
  /** One file hidden behind another: what it is depends on who looks. */
  polyglot: (bytes, _random, other) => joined(bytes, other.bytes),
};
