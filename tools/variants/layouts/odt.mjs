import { coveredRows, paperRows, withSlivers } from '../paper.mjs';
import { escapeXml, packed } from './package.mjs';

const NAMESPACES = ['office', 'text', 'table', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** Blanks are written as elements, as the format wants it. */
const words = (text) =>
  escapeXml(text)
    .replace(/^ +| {2,}| +$/g, (blanks) => `<text:s text:c="${blanks.length}"/>`)
    .replaceAll('\n', '<text:line-break/>');
const paragraph = (text) => `<text:p>${words(text)}</text:p>`;

function odtTable(rows) {
  const columns = Math.max(...rows.flat().map((cell) => cell.column + cell.columnSpan));
  const written = coveredRows(rows).map((cells) => {
    const inner = cells.map((cell) => {
      const covered = '<table:covered-table-cell/>';
      if (!cell.own) return covered.repeat(cell.columnSpan);
      const spans = `${cell.columnSpan > 1 ? ` table:number-columns-spanned="${cell.columnSpan}"` : ''}${cell.rowSpan > 1 ? ` table:number-rows-spanned="${cell.rowSpan}"` : ''}`;
      return `<table:table-cell${spans} office:value-type="string">${paragraph(cell.text)}</table:table-cell>${covered.repeat(cell.columnSpan - 1)}`;
    });
    return `<table:table-row>${inner.join('')}</table:table-row>`;
  });
  return `<table:table><table:table-column table:number-columns-repeated="${columns}"/>${written.join('')}</table:table>`;
}

const MANIFEST = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

/** A writer of OpenDocument texts. */
export const odtWriter =
  ({ slivers = false } = {}) =>
  (report) => {
    const body = [
      paragraph(report.title),
      ...report.preamble.map(paragraph),
      ...report.sections.flatMap((section) => [
        `<text:h text:outline-level="1">${words(section.heading)}</text:h>`,
        ...section.paragraphs.map(paragraph),
        ...section.tables.map((key) => {
          const rows = paperRows(report, key);
          return odtTable(slivers ? withSlivers(rows) : rows);
        }),
      ]),
    ].join('');
    return packed({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'META-INF/manifest.xml': MANIFEST,
      'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    });
  };
