import iconv from 'iconv-lite';

/** Damage to text and pages: encodings, lines, endless runs that hurt careless patterns. */

const RUNS = [
  '0',
  '9',
  '1,',
  '一',
  '〇',
  '、',
  '（',
  '(',
  '其中',
  '条',
  '万',
  ' ',
  '\t',
  '|',
  '\n',
  '—',
  '《',
  '〔',
  '第',
  '2023年',
  '１',
  '<',
  '&',
  '"',
  '\\',
  '·',
  '\u3000',
  '\u0301',
  '\u202e',
  '\ud800',
  '[',
  'a@',
  'http://',
  '件、',
  '12件，',
  '.',
  '共',
  '及',
];
const OTHERS = ['\u0000', '\ufffd', '\ud83d\ude00', '\u200b', '\u00ad', '\u2028', '𠮷', 'İ', 'ß', 'ﷺ', '\ufeff'];

const decoded = (bytes) => Buffer.from(bytes).toString('utf8');
const encoded = (text) => new Uint8Array(Buffer.from(text, 'utf8'));
const somewhere = (text, random) => random.integer(0, text.length);

const onText = (change) => (bytes, random, other) => encoded(change(decoded(bytes), random, other));
const onLines = (change) => onText((text, random) => change(text.split('\n'), random).join('\n'));

export const TEXT_MUTATIONS = {
  endlessRun: onText((text, random) => {
    const run = random.pick(RUNS);
    const length = random.pick([300, 5000, 60_000]);
    const at = somewhere(text, random);
    return text.slice(0, at) + run.repeat(Math.ceil(length / run.length)) + text.slice(at);
  }),
  strange: onText((text, random) => {
    let damaged = text;
    for (let count = random.integer(1, 12); count > 0; count--) {
      const at = somewhere(damaged, random);
      damaged = damaged.slice(0, at) + random.pick(OTHERS) + damaged.slice(at);
    }
    return damaged;
  }),
  shuffleLines: onLines((lines, random) => random.sample(lines, lines.length)),
  loseLines: onLines((lines, random) => lines.filter(() => !random.chance(0.2))),
  repeatLines: onLines((lines, random) => {
    const times = random.pick([2, 30, 400]);
    const from = random.integer(0, Math.max(0, lines.length - 1));
    const block = lines.slice(from, from + random.integer(1, 20));
    return [...lines.slice(0, from), ...Array(times).fill(block).flat(), ...lines.slice(from)];
  }),
  joinLines: onText((text, random) => text.replaceAll('\n', random.pick(['', ' ', '  ', '\t']))),
  swapDigits: onText((text, random) =>
    text.replace(/\d/g, (digit) =>
      random.chance(0.1) ? random.pick(['', '/', '０', '-', '99999999999999999999', 'e5', '.', '无']) : digit,
    ),
  ),
  dropCharacters: onText((text, random) => [...text].filter(() => !random.chance(0.03)).join('')),
  /** Written in one encoding, damaged, and read as what it may be. */
  encoding: (bytes, random) => {
    const name = random.pick(['gb18030', 'utf16le', 'utf16be', 'big5', 'latin1', 'utf8']);
    const written = Buffer.from(iconv.encode(decoded(bytes), name));
    for (let count = random.integer(0, 8); count > 0 && written.length > 0; count--)
      written[random.integer(0, written.length - 1)] = random.integer(0, 255);
    return new Uint8Array(random.chance(0.3) ? written.subarray(0, written.length - 1) : written);
  },
};
