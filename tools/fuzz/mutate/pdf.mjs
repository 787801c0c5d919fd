/** Damage to the structure of a PDF: references in circles, numbers out of range, operators out of place. */

const decoded = (bytes) => Buffer.from(bytes).toString('latin1');
const onPdf = (change) => (bytes, random) => new Uint8Array(Buffer.from(change(decoded(bytes), random), 'latin1'));
const NUMBERS = ['0', '-1', '1e38', '99999999999', '-2147483648', '0.0000001', '4294967296', '65535'];
const OPERATORS = [
  'q',
  'Q',
  'BT',
  'ET',
  'BI',
  'ID',
  'EI',
  'Do',
  'cm',
  'Tm',
  'TJ',
  'Tj',
  'Tf',
  're',
  'S',
  'f',
  'BMC',
  'EMC',
  'W n',
  "'",
  'm',
  'l',
];

export const PDF_MUTATIONS = {
  references: onPdf((text, random) => {
    const count = (text.match(/ 0 obj/g) ?? []).length + 1;
    return text.replace(/(\d+) 0 R/g, (whole) => (random.chance(0.15) ? `${random.integer(0, count)} 0 R` : whole));
  }),
  numbers: onPdf((text, random) =>
    text.replace(/-?\d+(?:\.\d+)?/g, (whole) => (random.chance(0.01) ? random.pick(NUMBERS) : whole)),
  ),
  operators: onPdf((text, random) => {
    const wanted = OPERATORS.map((operator) => operator.replace(/\W/g, '')).filter((operator) => operator !== '');
    const pattern = new RegExp(`(?<=\\s)(?:${wanted.join('|')})(?=\\s)`, 'g');
    return text.replace(pattern, (whole) => (random.chance(0.03) ? random.pick(OPERATORS) : whole));
  }),
  loseOperands: onPdf((text, random) => text.replace(/-?\d+\.\d+ /g, (whole) => (random.chance(0.03) ? '' : whole))),
  nest: onPdf((text, random) => {
    const depth = random.pick([10, 500, 30_000]);
    const [open, close] = random.pick([
      ['q ', ''],
      ['[', ']'],
      ['<<', '>>'],
      ['(', ''],
      ['/Kids [', ']'],
      ['BT ', ''],
    ]);
    const at = text.indexOf(random.pick(['stream\n', '/Kids', '<<', ' Tj']), random.integer(0, text.length));
    return at < 0 ? text : `${text.slice(0, at + 7)} ${open.repeat(depth)}${close.repeat(depth)}${text.slice(at + 7)}`;
  }),
  repeatObjects: onPdf((text, random) => {
    const objects = text.match(/\d+ 0 obj[\s\S]*?endobj\n/g) ?? [];
    if (objects.length === 0) return text;
    const copies = Array.from({ length: random.pick([3, 60]) }, () => random.pick(objects));
    return text.replace('xref\n', `${copies.join('')}xref\n`);
  }),
  manyPages: onPdf((text, random) =>
    text.replace(/\/Kids \[([^\]]*)\]/, (_whole, kids) => `/Kids [${kids.repeat(random.pick([3, 40, 400]))}]`),
  ),
  keys: onPdf((text, random) => {
    const keys = text.match(/\/[A-Z][A-Za-z]+/g) ?? [];
    return text.replace(/\/[A-Z][A-Za-z]+/g, (key) => (random.chance(0.04) ? random.pick(keys) : key));
  }),
  filters: onPdf((text, random) =>
    text.replace(/<< \/Length/g, (whole) =>
      random.chance(0.4)
        ? `<< /Filter ${random.pick(['/FlateDecode', '/LZWDecode', '/ASCII85Decode', '[/ASCIIHexDecode /RunLengthDecode]', '/JBIG2Decode', '/Crypt', '/DCTDecode'])} /Length`
        : whole,
    ),
  ),
};
