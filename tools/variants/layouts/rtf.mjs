import { coveredRows, paperRows } from '../paper.mjs';

/** ASCII, and every other character by its number with a question mark for programs that cannot. */
const words = (text) =>
  [...text]
    .flatMap((character) => [...Array(character.length).keys()].map((at) => character.charCodeAt(at)))
    .map((code) => {
      if (code === 0x0a) return '\\line ';
      if (code === 0x5c || code === 0x7b || code === 0x7d) return `\\${String.fromCharCode(code)}`;
      return code < 0x80 ? String.fromCharCode(code) : `\\u${code > 0x7fff ? code - 0x10000 : code}?`;
    })
    .join('');

const paragraph = (text) => `\\pard\\plain ${words(text)}\\par\n`;

/** Cells end at a place on the paper; those that reach down are first, then merged. */
function rtfRow(cells, width) {
  const borders = cells.map((cell) => {
    const down = cell.rowSpan === 1 ? '' : cell.own ? '\\clvmgf' : '\\clvmrg';
    return `${down}\\cellx${(cell.column + cell.columnSpan) * width}`;
  });
  const texts = cells.map((cell) => `\\pard\\intbl ${cell.own ? words(cell.text) : ''}\\cell\n`);
  return `\\trowd${borders.join('')}\n${texts.join('')}\\row\n`;
}

const rtfTable = (rows) =>
  coveredRows(rows)
    .map((cells) => rtfRow(cells, 900))
    .join('');

/** The report as RTF, as word processors save it under the name doc. */
export function writeRtf(report) {
  const body = [
    paragraph(report.title),
    ...report.preamble.map(paragraph),
    ...report.sections.flatMap((section) => [
      paragraph(section.heading),
      ...section.paragraphs.map(paragraph),
      ...section.tables.map((key) => `${rtfTable(paperRows(report, key))}\\pard\\par\n`),
    ]),
  ].join('');
  return `{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}}\n\\uc1\n${body}}`;
}
