import { byBlock, coveredRows, overTwoPages, paperRows, withSlivers } from '../paper.mjs';
import { escapeXml, packed } from './package.mjs';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHANGE = 'w:id="9" w:author="甲" w:date="2023-01-01T00:00:00Z"';

const run = (text, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
const paragraph = (content, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const lines = (text) => text.split('\n').map(run).join('<w:r><w:br/></w:r>');

/** How the words of a cell are written; each reads the same on paper. */
const CELLS = {
  plain: (text) => paragraph(text === '' ? '' : lines(text)),
  paragraphs: (text) =>
    text
      .split('\n')
      .map((line) => paragraph(run(line)))
      .join(''),
  /** A number corrected under change tracking, the old one still in the file; hidden text before it. */
  tracked: (text, random) => {
    if (!/\d/.test(text) || !random.chance(0.3)) return CELLS.plain(text);
    const old = `<w:del ${CHANGE}><w:r><w:delText>${random.integer(1, 99_999)}</w:delText></w:r></w:del>`;
    return paragraph(`${run('8', '<w:vanish/>')}${old}<w:ins ${CHANGE}>${lines(text)}</w:ins>`);
  },
  /** Digits in runs of their own, as spelling checks and corrections leave them, with bookmarks in between. */
  pieces: (text) => {
    const parts = text.match(/\d{1,2}|[^\d]+/g) ?? [];
    const mark =
      '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:proofErr w:type="spellStart"/>';
    return paragraph(parts.map((part) => part.split('\n').map(run).join('<w:r><w:br/></w:r>')).join(mark));
  },
  controls: (text) =>
    text === '' ? paragraph('') : paragraph(`<w:sdt><w:sdtPr/><w:sdtContent>${lines(text)}</w:sdtContent></w:sdt>`),
};

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

/** A table with gridSpan and vMerge; `head` rows are marked to be repeated on every page. */
function wordTable(rows, cellOf) {
  const columns = Math.max(...rows.flat().map((cell) => cell.column + cell.columnSpan));
  const written = coveredRows(rows).map((cells, row) => {
    const inner = cells.map((cell) => {
      const merge = cell.rowSpan === 1 ? '' : cell.own ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
      const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : '';
      return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${cell.own ? cellOf(cell.text) : paragraph('')}</w:tc>`;
    });
    return `<w:tr><w:trPr>${row < 3 ? '<w:tblHeader/>' : ''}</w:trPr>${inner.join('')}</w:tr>`;
  });
  const grid = Array.from({ length: columns }, () => `<w:gridCol w:w="${Math.floor(9000 / columns)}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl>`;
}

/** Where tables stand. */
const FRAMES = {
  body: (table) => table,
  /** In a text box, as some templates place them; older programs find a copy of it. */
  textBox: (table) => {
    const box = `<w:txbxContent>${table}<w:p/></w:txbxContent>`;
    return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  },
  /** In the cell of a table that only makes the layout. */
  layoutTable: (table) =>
    `<w:tbl><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${table}<w:p/></w:tc></w:tr></w:tbl>`,
};

const TABLES = {
  whole: (rows) => [rows],
  byBlock,
  twoPages: (rows) => overTwoPages(rows, Math.floor(rows.length * 0.55), true),
  slivers: (rows) => [withSlivers(rows)],
};

/** Headings whose number is an automatic one. */
const numberedHeading = (text) => {
  const words = /^[一二三四五六]、(.+)$/.exec(text)?.[1];
  return words === undefined
    ? paragraph(run(text))
    : paragraph(run(words), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
};

const NUMBERING = `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/></Types>`;

const relations = (targets) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target], at) => `<Relationship Id="r${at}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** A writer of Word files: how cells are written, where tables stand and how they are cut, whether headings number themselves. */
export const docxWriter =
  ({ cells = 'plain', frame = 'body', tables = 'whole', label, numbered = false } = {}) =>
  (report, random) => {
    const cellOf = (text) => CELLS[cells](text, random);
    const body = [
      paragraph(run(report.title), '<w:jc w:val="center"/>'),
      ...report.preamble.map((text) => paragraph(run(text))),
      ...report.sections.flatMap((section) => [
        (numbered ? numberedHeading : (text) => paragraph(run(text)))(section.heading),
        ...section.paragraphs.map((text) => paragraph(run(text))),
        ...section.tables.flatMap((key) =>
          TABLES[tables](paperRows(report, key, label)).map(
            (rows) => `${FRAMES[frame](wordTable(rows, cellOf))}<w:p/>`,
          ),
        ),
      ]),
    ].join('');
    return packed({
      '[Content_Types].xml': CONTENT_TYPES,
      '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
      'word/document.xml': `<w:document xmlns:w="${WORD}" xmlns:mc="${COMPATIBILITY}"><w:body>${body}</w:body></w:document>`,
      'word/numbering.xml': NUMBERING,
      'word/_rels/document.xml.rels': relations([['numbering', 'numbering.xml']]),
    });
  };
