import { strToU8, unzipSync, zipSync } from 'fflate';
import { BYTE_MUTATIONS } from './bytes.mjs';
import { MARKUP_MUTATIONS } from './markup.mjs';

/** Damage inside of packages: one part is changed, lost, doubled, misnamed or made a bomb, and all is packed again. */

const TIME = { mtime: new Date(2020, 0, 1) };

const onParts = (change) => (bytes, random, other) => {
  let parts;
  try {
    parts = unzipSync(bytes);
  } catch {
    return BYTE_MUTATIONS.flipBits(bytes, random);
  }
  const names = Object.keys(parts).sort();
  if (names.length === 0) return BYTE_MUTATIONS.flipBits(bytes, random);
  const changed = change(parts, random.pick(names), random, other);
  return zipSync(changed ?? parts, { ...TIME, level: random.pick([0, 1]) });
};

/** The part that holds the words is the one worth damaging most. */
const MAIN = /document\.xml$|content\.xml$|sheet\d+\.xml$|sharedStrings|numbering|styles/;

const onPart = (mutations) =>
  onParts((parts, name, random, other) => {
    const main = Object.keys(parts)
      .sort()
      .filter((each) => MAIN.test(each));
    const chosen = main.length > 0 && random.chance(0.8) ? random.pick(main) : name;
    const mutate = mutations[random.pick(Object.keys(mutations))];
    parts[chosen] = mutate(parts[chosen], random, other);
  });

const NAMES = [
  '../../etc/passwd',
  '/absolute',
  'C:\\windows\\x',
  'word\\document.xml',
  'WORD/DOCUMENT.XML',
  '',
  'a'.repeat(5000),
  '\u0000',
  '年报.txt',
  'con',
];

export const PACKAGE_MUTATIONS = {
  partMarkup: onPart(MARKUP_MUTATIONS),
  partBytes: onPart(BYTE_MUTATIONS),
  losePart: onParts((parts, name) => {
    delete parts[name];
  }),
  swapParts: onParts((parts, name, random) => {
    const second = random.pick(Object.keys(parts).sort());
    [parts[name], parts[second]] = [parts[second], parts[name]];
  }),
  renamePart: onParts((parts, name, random) => {
    parts[random.pick(NAMES)] = parts[name];
    delete parts[name];
  }),
  extraParts: onParts((parts, _name, random, other) => {
    for (let at = random.pick([1, 50, 3000]); at > 0; at--) parts[`extra/${at}.xml`] = strToU8('<x/>');
    parts['word/vbaProject.bin'] = random.chance(0.2)
      ? strToU8('x')
      : (parts['word/vbaProject.bin'] ?? new Uint8Array());
    parts['other.bin'] = other.bytes.subarray(0, 20_000);
  }),
  bomb: onParts((parts, name, random) => {
    parts[name] = new Uint8Array(random.pick([2, 30]) * 1_000_000).fill(random.pick([0x20, 0x3c, 0x30, 0]));
  }),
  /** Packed in a package in a package. */
  nested: (bytes, random) => {
    let packed = bytes;
    for (let depth = random.integer(1, 4); depth > 0; depth--)
      packed = zipSync({ '年报.docx': packed, '2023年报.zip': packed }, TIME);
    return packed;
  },
};
