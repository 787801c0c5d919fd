/** Damage to RTF: groups, control words with extreme numbers, binary parts that are none. */

const onRtf = (change) => (bytes, random) =>
  new Uint8Array(Buffer.from(change(Buffer.from(bytes).toString('latin1'), random), 'latin1'));
const WORDS = [
  '\\bin999999999 ',
  '\\uc99999 ',
  '\\u-99999?',
  '\\cellx-1',
  '\\cellx99999999',
  '\\trowd',
  '\\row',
  '\\cell',
  '\\nestcell',
  '\\nestrow',
  '\\itap99999',
  '\\intbl',
  '\\clvmrg',
  '\\clmrg',
  '\\par',
  "\\'zz",
  '\\*',
  '\\field',
  '\\pict',
  '\\fonttbl',
  '\\f99',
  '}',
  '{',
  '\\',
  '\\listtext',
  '\\v',
  '\\trleft-99999999',
];

export const RTF_MUTATIONS = {
  words: onRtf((text, random) =>
    text.replace(/\\[a-z]+-?\d*/g, (word) => (random.chance(0.01) ? random.pick(WORDS) : word)),
  ),
  insertWords: onRtf((text, random) =>
    text.replace(/\n/g, (line) => (random.chance(0.02) ? `\n${random.pick(WORDS)}` : line)),
  ),
  loseWords: onRtf((text, random) => text.replace(/\\[a-z]+-?\d*/g, (word) => (random.chance(0.03) ? '' : word))),
  nest: onRtf((text, random) => {
    const at = random.integer(1, text.length);
    return (
      text.slice(0, at) +
      random.pick(['{', '{\\*', '{\\field{', '\\trowd\\intbl ']).repeat(random.pick([50, 900, 30_000])) +
      text.slice(at)
    );
  }),
  wideRows: onRtf((text, random) => text.replace('\\trowd', `\\trowd${'\\cellx100'.repeat(random.pick([70, 3000]))}`)),
};
