import { zip } from './zip';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = [
  `xmlns:w="${MAIN}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a test document beside its body; `entries` adds to or replaces entries of the package. */
export type DocxParts = { styles?: string; numbering?: string; entries?: Record<string, Uint8Array | string> };

/** A small docx around the given content of `w:body`. */
export function buildDocx(body: string, parts: DocxParts = {}): Uint8Array {
  return packDocx(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`, parts);
}

/** A small docx with the given main part, which may be anything. */
export function packDocx(document: string, parts: DocxParts = {}): Uint8Array {
  return zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
    ]),
    ...(parts.styles === undefined ? {} : { 'word/styles.xml': wrap('styles', parts.styles) }),
    ...(parts.numbering === undefined ? {} : { 'word/numbering.xml': wrap('numbering', parts.numbering) }),
    ...parts.entries,
  });
}

/** A paragraph with one run; `properties` go into `w:pPr`. */
export const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A cell with one paragraph; `properties` go into `w:tcPr`. */
export const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;

/** A row of cells. */
export const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

/** A table of rows; widths of the grid columns in twips if they matter. */
export const tbl = (rows: string[], widths: number[] = []): string =>
  `<w:tbl><w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;

/** Shorthand for a property with a value: `val('gridSpan', 3)`. */
export const val = (name: string, value: string | number): string => `<w:${name} w:val="${value}"/>`;

const wrap = (root: string, content: string): string => `<w:${root} xmlns:w="${MAIN}">${content}</w:${root}>`;

const relationships = (targets: [type: string, target: string][]): string =>
  `<Relationships>${targets
    .map(([type, target], i) => `<Relationship Id="r${i}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
