/**
 * The least PDF that a reader must understand: pages of content streams and one font that is not embedded, whose codes
 * are UTF-16 units with a map back to text (as Word and WPS write it). Figures and Latin letters are half as wide.
 */
export const HALF_WIDTH = 0.5;

/** Width of a text in ems. */
export const widthOf = (text) => [...text].reduce((sum, character) => sum + emsOf(character), 0);
export const emsOf = (character) => (character.charCodeAt(0) < 0x100 ? HALF_WIDTH : 1);

export const hex = (text) =>
  `<${[...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;

/** The map of the codes that are used, a hundred a block, as the format wants it. */
function unicodeMap(used) {
  const codes = [...used].sort().map((character) => `${hex(character)} ${hex(character)}`);
  const blocks = [];
  for (let at = 0; at < codes.length; at += 100) {
    const block = codes.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`;
}

const stream = (content) => `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`;

/** A PDF of the given pages; `used` are the characters that occur. */
export function pdfDocument(pages, used, { width, height }) {
  const contents = pages.map((content, at) => ({ id: 7 + at * 2, content }));
  const kids = contents.map(({ id }) => `${id + 1} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [0 255 500] >>',
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -140 1000 860] /ItalicAngle 0 /Ascent 860 /Descent -140 /CapHeight 700 /StemV 80 >>',
    stream(unicodeMap(used)),
    ...contents.flatMap(({ id, content }) => [
      stream(content),
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${id} 0 R >>`,
    ]),
  ];
  return assembled(objects);
}

function assembled(objects) {
  let text = '%PDF-1.5\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
