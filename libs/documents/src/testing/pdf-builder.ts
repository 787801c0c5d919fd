import { deflateSync } from 'node:zlib';

/** Pieces of a page's content: places are in points, y from the top of an A4 sheet unless `sheet` says otherwise. */
export type PdfMark = (height: number) => string;

/** How a page of a test document differs from A4 upright. */
export type PdfSheet = { marks: PdfMark[]; width?: number; height?: number; rotate?: number; extra?: string };

const A4 = { width: 595, height: 842 };
const number = (value: number): string => String(Math.round(value * 1000) / 1000);
const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

export type PdfTextOptions = {
  size?: number;
  /** Quarter turns clockwise. */
  turn?: 0 | 1 | 2 | 3;
  /** Slant in degrees, as water marks have. */
  slant?: number;
  /** 3 is invisible, as over scans. */
  mode?: number;
  /** Written from top to bottom. */
  down?: boolean;
};

const QUARTERS = [
  [1, 0, 0, 1],
  [0, -1, 1, 0],
  [-1, 0, 0, -1],
  [0, 1, -1, 0],
] as const;

/** Text in a font that is not embedded, its base line beginning at (x, y). */
export function pdfText(x: number, y: number, text: string, options: PdfTextOptions = {}): PdfMark {
  const { size = 10.5, turn = 0, slant = 0, mode = 0, down = false } = options;
  const angle = (slant * Math.PI) / 180;
  const turned = QUARTERS[turn];
  const matrix = slant === 0 ? turned : [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle)];
  return (height) =>
    `BT /${down ? 'V' : 'H'} ${number(size)} Tf ${mode} Tr ${matrix.map(number).join(' ')} ${number(x)} ${number(height - y)} Tm <${hex(text)}> Tj ET`;
}

/** How wide a text is in the fonts of this builder: Chinese a full em, everything else half of one. */
export const pdfTextWidth = (text: string, size = 10.5): number =>
  [...text].reduce((sum, one) => sum + (one >= ' ' && one <= '~' ? 0.5 : 1), 0) * size;

/** A stroked line. */
export const pdfLine =
  (x0: number, y0: number, x1: number, y1: number, dash = ''): PdfMark =>
  (height) =>
    `q 0.5 w ${dash} ${number(x0)} ${number(height - y0)} m ${number(x1)} ${number(height - y1)} l S Q`;

/** A filled bar, as Word and browsers draw lines. */
export const pdfBar =
  (x: number, y: number, width: number, barHeight: number): PdfMark =>
  (height) =>
    `q 0 g ${number(x)} ${number(height - y - barHeight)} ${number(width)} ${number(barHeight)} re f Q`;

/** A picture that covers a rectangle: one grey dot, whatever size the file claims. */
export const pdfPicture =
  (x: number, y: number, width: number, pictureHeight: number): PdfMark =>
  (height) =>
    `q ${number(width)} 0 0 ${number(pictureHeight)} ${number(x)} ${number(height - y - pictureHeight)} cm /I Do Q`;

/** Content of a page as it is. */
export const pdfRaw =
  (content: string): PdfMark =>
  () =>
    content;

const fontObject = (encoding: string): string =>
  `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${encoding}/DescendantFonts[8 0 R]>>`;

/** Object numbers: 1 catalogue, 2 page tree, 3 level font, 4 upright font, 5 picture, 6 description, 8 its font. */
const FIRST_FREE = 9;

const streamOf = (content: string, dictionary = '', compress = false): string => {
  const body = compress ? deflateSync(Buffer.from(content, 'latin1')).toString('latin1') : content;
  const filter = compress ? '/Filter/FlateDecode' : '';
  return `<<${dictionary}${filter}/Length ${body.length}>>\nstream\n${body}\nendstream`;
};

/** What a test may change in a document. */
export type PdfOptions = {
  title?: string;
  /** Entries of the trailer, for instance an encryption. */
  trailer?: string;
  /** Objects of its own, beginning with number 100. */
  objects?: string[];
  /** Entries of the page tree instead of the pages. */
  pageTree?: string;
  /** Entries of the picture, for instance its claimed size. */
  picture?: string;
  compress?: boolean;
};

/** A small deterministic PDF of the given pages; the fonts are named and not embedded, as in many real files. */
export function buildPdf(sheets: readonly PdfSheet[], options: PdfOptions = {}): Uint8Array {
  const objects = new Map<number, string>();
  const kids = sheets.map((_, at) => `${FIRST_FREE + at * 2} 0 R`).join(' ');
  objects.set(1, '<</Type/Catalog/Pages 2 0 R>>');
  objects.set(2, `<</Type/Pages${options.pageTree ?? `/Kids[${kids}]/Count ${sheets.length}`}>>`);
  objects.set(3, fontObject('UniGB-UCS2-H'));
  objects.set(4, fontObject('UniGB-UCS2-V'));
  const picture = options.picture ?? '/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8';
  objects.set(5, streamOf('\x80', `/Type/XObject/Subtype/Image${picture}`));
  objects.set(6, `<</Title<feff${hex(options.title ?? '')}>>>`);
  objects.set(
    8,
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500]/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/StemV 80>>>>',
  );
  sheets.forEach((sheet, at) => {
    const { width = A4.width, height = A4.height, rotate = 0, marks, extra = '' } = sheet;
    const page = FIRST_FREE + at * 2;
    objects.set(
      page,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}/Resources<</Font<</H 3 0 R/V 4 0 R>>/XObject<</I 5 0 R/X 100 0 R>>${extra}>>/Contents ${page + 1} 0 R>>`,
    );
    objects.set(page + 1, streamOf(marks.map((mark) => mark(height)).join('\n'), '', options.compress));
  });
  for (const [at, object] of (options.objects ?? []).entries()) objects.set(100 + at, object);
  return serialise(objects, options.trailer ?? '', options.title === undefined ? '' : '/Info 6 0 R');
}

function serialise(objects: ReadonlyMap<number, string>, trailer: string, info: string): Uint8Array {
  const parts = ['%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'];
  const offsets = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  for (const [id, object] of objects) {
    offsets.set(id, length);
    const part = `${id} 0 obj\n${object}\nendobj\n`;
    parts.push(part);
    length += part.length;
  }
  const size = Math.max(...objects.keys()) + 1;
  const entries = Array.from({ length: size }, (_, id) => {
    const offset = offsets.get(id);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  parts.push(`xref\n0 ${size}\n${entries.join('')}trailer\n<</Size ${size}/Root 1 0 R${info}${trailer}>>\n`);
  parts.push(`startxref\n${length}\n%%EOF\n`);
  return Buffer.from(parts.join(''), 'latin1');
}
