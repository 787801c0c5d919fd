import { coveredRows, cutRows, headRows, paperRows } from '../../paper.mjs';
import { widthOf } from './document.mjs';
import { Pen } from './pen.mjs';

const LEFT = 45;
const TOP = 50;
const BOTTOM = 60;
const BODY = { size: 12, line: 18 };
const CELL = { size: 8, line: 11, padding: 3 };

/** Shares of the text width by table; label columns are wide, columns of figures narrow. */
const WIDTHS = {
  proactive: [1.3, 1, 1, 1],
  requests: [0.4, 0.8, 2.2, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75],
  review: Array(15).fill(1),
  annex: [4, 0.6, 1],
};

/** Where each column begins and the last one ends. */
function borders(key, textWidth) {
  const shares = WIDTHS[key];
  const unit = textWidth / shares.reduce((all, share) => all + share, 0);
  const edges = [LEFT];
  for (const share of shares) edges.push(edges[edges.length - 1] + share * unit);
  return edges;
}

/** Lines of a text that fit the width; numbers are never broken. */
function wrapped(text, width, size) {
  return text.split('\n').flatMap((line) => {
    const lines = [''];
    for (const part of line.match(/[\d.,+%]+|./gu) ?? []) {
      const last = lines.length - 1;
      if (lines[last] !== '' && widthOf(lines[last] + part) * size > width) lines.push(part);
      else lines[last] += part;
    }
    return lines;
  });
}

/** The table with the lines of every cell and the height of every row. */
function measured(rows, edges) {
  const laid = rows.map((cells) =>
    cells.map((cell) => {
      const width = edges[cell.column + cell.columnSpan] - edges[cell.column] - 2 * CELL.padding;
      // White space around words cannot be seen on paper.
      const lines = wrapped(cell.text.trim(), width, CELL.size).filter((line) => line !== '');
      return { ...cell, lines };
    }),
  );
  const heights = laid.map(
    (cells) =>
      Math.max(1, ...cells.filter((cell) => cell.rowSpan === 1).map((cell) => cell.lines.length)) * CELL.line +
      2 * CELL.padding,
  );
  for (const cell of laid.flat()) {
    const covered = heights.slice(cell.row, cell.row + cell.rowSpan).reduce((sum, height) => sum + height, 0);
    const missing = cell.lines.length * CELL.line + 2 * CELL.padding - covered;
    if (missing > 0) heights[cell.row + cell.rowSpan - 1] += missing;
  }
  return { laid, heights };
}

function drawCell(pen, cell, edges, tops) {
  const [x0, x1] = [edges[cell.column], edges[cell.column + cell.columnSpan]];
  const [y0, y1] = [tops[cell.row], tops[cell.row + cell.rowSpan]];
  pen.rule(x0, y0, x1, y0);
  pen.rule(x0, y0, x0, y1);
  pen.rule(x1, y0, x1, y1);
  pen.rule(x0, y1, x1, y1);
  let y = (y0 + y1) / 2 - (cell.lines.length * CELL.line) / 2 + (CELL.line - CELL.size) / 2;
  for (const line of cell.lines) {
    const width = widthOf(line) * CELL.size;
    pen.text(line, cell.kind === 'label' ? x0 + CELL.padding : (x0 + x1 - width) / 2, y, CELL.size);
    y += CELL.line;
  }
}

/** Draws rows at `top`; returns where they end. */
function drawRows(pen, rows, edges, top) {
  const { laid, heights } = measured(rows, edges);
  const tops = [top];
  for (const height of heights) tops.push(tops[tops.length - 1] + height);
  for (const cell of laid.flat()) drawCell(pen, cell, edges, tops);
  return tops[tops.length - 1];
}

/** Writes a report line by line and table by table, a new page wherever the old one is full. */
class Printer {
  constructor(options) {
    this.options = options;
    this.pen = new Pen(options);
    this.y = TOP;
  }

  get textWidth() {
    return this.options.pageWidth - 2 * LEFT;
  }

  get end() {
    return this.options.pageHeight - BOTTOM;
  }

  newPage() {
    this.pen.text(`- ${this.pen.pageCount} -`, LEFT + this.textWidth / 2 - 10, this.options.pageHeight - 40, 10);
    this.pen.endPage();
    this.y = TOP;
  }

  paragraph(text, size = BODY.size) {
    for (const line of wrapped(text, this.textWidth, size)) {
      if (this.y + BODY.line > this.end) this.newPage();
      this.pen.text(line, LEFT, this.y, size);
      this.y += BODY.line;
    }
  }

  /** As many rows as the page holds, the rest on the next; what reaches over the border is cut there. */
  table(rows, key) {
    const edges = borders(key, this.textWidth);
    const { heights } = measured(rows, edges);
    let count = 0;
    let height = 0;
    while (count < rows.length && this.y + height + heights[count] <= this.end) height += heights[count++];
    const head = headRows(rows);
    if (count === rows.length) {
      this.y = drawRows(this.pen, rows, edges, this.y) + BODY.line;
      return;
    }
    if (count <= head || this.splitsWords(rows, count)) {
      if (this.y > TOP && count <= head) return this.nextPage(rows, key);
      while (count > head + 1 && this.splitsWords(rows, count)) count--;
    }
    drawRows(this.pen, cutRows(rows, 0, count), edges, this.y);
    const rest = cutRows(rows, count, rows.length);
    const again = this.options.repeatHead ? cutRows(rows, 0, head) : [];
    const moved = rest.map((cells) => cells.map((cell) => ({ ...cell, row: cell.row + again.length })));
    this.nextPage([...again, ...moved], key);
  }

  /** A title row alone at the foot of a page would part a block from its head. */
  splitsWords(rows, count) {
    return coveredRows(rows)[count - 1].every((cell) => !cell.figure);
  }

  nextPage(rows, key) {
    this.newPage();
    this.table(rows, key);
  }
}

const A4 = { pageWidth: 595, pageHeight: 842 };

/** A writer of PDFs: how rules and text are drawn, how large a page is, whether header rows come again. */
export const pdfWriter =
  ({ label, ...options } = {}) =>
  (report) => {
    const printer = new Printer({
      ...A4,
      rules: 'lines',
      text: 'lines',
      radicals: false,
      repeatHead: false,
      ...options,
    });
    printer.paragraph(report.title, 16);
    for (const words of report.preamble) printer.paragraph(`　　${words}`);
    for (const section of report.sections) {
      printer.paragraph(section.heading);
      for (const words of section.paragraphs) printer.paragraph(`　　${words}`);
      for (const key of section.tables) printer.table(paperRows(report, key, label), key);
    }
    return printer.pen.finish();
  };
