import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { filledRows } from './cells.mjs';

/** Widths of the grid columns in twentieths of a point, by table; together about the text width of A4. */
const COLUMN_WIDTHS = {
  proactive: [2400, 2200, 2200, 2200],
  requests: [1000, 1100, 2350, 650, 650, 650, 650, 650, 650, 650],
  review: Array(15).fill(600),
};

/** Headings as official documents have them: black, kept with what follows. */
const BLACK = {
  run: { color: '000000', bold: true, size: 32 },
  paragraph: { keepNext: true, spacing: { before: 200, after: 100 } },
};

/** A Word file with true merged cells. The same report gives the same bytes: times in the container are fixed. */
export async function renderDocx(report) {
  const document = new Document({
    title: report.title,
    creator: '演示数据',
    lastModifiedBy: '演示数据',
    styles: { default: { title: BLACK, heading1: BLACK } },
    sections: [{ children: children(report) }],
  });
  return withFixedTimes(await Packer.toBuffer(document));
}

function children(report) {
  const paragraph = (text) =>
    new Paragraph({ indent: { firstLine: 480 }, children: [new TextRun({ text, size: 24 })] });
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, text: report.title }),
    ...report.preamble.map(paragraph),
    ...report.sections.flatMap((section) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: section.heading }),
      ...section.paragraphs.map(paragraph),
      ...section.tables.map((table) => wordTable(table, filledRows(table, report))),
    ]),
  ];
}

function wordTable(key, rows) {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: COLUMN_WIDTHS[key],
    rows: rows.map((cells) => new TableRow({ children: cells.map(wordCell) })),
  });
}

function wordCell({ text, rowSpan, columnSpan }) {
  return new TableCell({
    rowSpan,
    columnSpan,
    verticalAlign: VerticalAlign.CENTER,
    children: text
      .split('\n')
      .map(
        (line) => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: line, size: 18 })] }),
      ),
  });
}

const FIXED_TIME = '2020-01-01T00:00:00Z';

/** Zips again with fixed file times, parts in name order, and a fixed date in the document properties. */
function withFixedTimes(bytes) {
  const parts = unzipSync(new Uint8Array(bytes));
  const core = strFromU8(parts['docProps/core.xml']).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, FIXED_TIME);
  parts['docProps/core.xml'] = strToU8(core);
  const first = '[Content_Types].xml';
  const names = Object.keys(parts).sort((a, b) => (a === first ? -1 : b === first ? 1 : a < b ? -1 : 1));
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name]])), {
    level: 9,
    mtime: new Date(2020, 0, 1),
  });
}
