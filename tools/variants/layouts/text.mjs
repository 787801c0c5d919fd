import { coveredRows, headRows, paperRows } from '../paper.mjs';

const plain = (text) => text.replaceAll('\n', '');
const own = (cells) => cells.map((cell) => plain(cell.text));
const shown = (cells) => cells.map((cell) => (cell.own ? plain(cell.text) : ''));

/** Every place of a row with the words that cover it. */
const repeated = (cells) => cells.flatMap((cell) => Array(cell.columnSpan).fill(plain(cell.text)));

/** Ways in which official tables come out of word processors and web pages as text. */
const WAYS = {
  cellALine: (rows) => rows.flatMap(own),
  brokenLines: (rows) => rows.flatMap((cells) => cells.flatMap((cell) => cell.text.split('\n'))),
  tabBeforeCell: (rows) => coveredRows(rows).flatMap((cells) => [...shown(cells).map((text) => `\t${text}`), '']),
  tabColumns: (rows) => coveredRows(rows).map((cells) => shown(cells).join('\t')),
  pipesLostSpans: (rows) => rows.map((cells) => `${own(cells).join(' | ')} |`),
  pipeLines: (rows) => rows.flatMap((cells) => own(cells).flatMap((text) => [text, '|'])),
  markdown: (rows) => {
    const [first, ...rest] = coveredRows(rows).map((cells) => `| ${repeated(cells).join(' | ')} |`);
    const rule = `|${' --- |'.repeat((first?.match(/\|/g)?.length ?? 1) - 1)}`;
    return [first, rule, ...rest];
  },
  /** Printed over pages: page numbers and header rows come again within the table. */
  pages: (rows) => {
    const lines = coveredRows(rows).map((cells) => shown(cells).join('\t'));
    const head = lines.slice(0, headRows(rows));
    const middle = Math.max(head.length + 1, Math.floor(lines.length / 2));
    if (middle >= lines.length) return lines;
    return [...lines.slice(0, middle), '- 3 -', ...head, ...lines.slice(middle)];
  },
};

/** The whole report as lines of text. */
function linesOf(report, way, label) {
  const lines = [report.title, ...report.preamble];
  for (const section of report.sections) {
    lines.push(section.heading, ...section.paragraphs);
    for (const key of section.tables) lines.push(...WAYS[way](paperRows(report, key, label)), '');
  }
  return lines;
}

/** A writer of plain text: the table `way`, changed labels, and how lines end. */
export const textWriter =
  (way, { label, newline = '\n' } = {}) =>
  (report) =>
    `${linesOf(report, way, label).join(newline)}${newline}`;
