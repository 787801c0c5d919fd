import { tableOf } from '@gongkai/domain';

/**
 * A cell as printed. `lines` of a text are separated by a line feed; spans are resolved (`row`, `column` from 0).
 * @typedef {import('@gongkai/domain').GridCell} PaperCell
 */

/**
 * An official table filled in: the cells that begin in each row, from left to right. `label` may change what is printed
 * for a label.
 * @returns {PaperCell[][]}
 */
export function paperRows(report, key, label = (text) => text) {
  const table = tableOf(report.form, key);
  return Array.from({ length: table.rowCount }, (_, row) =>
    table.cells
      .filter((cell) => cell.row === row)
      .sort((a, b) => a.column - b.column)
      .map((cell) => ({ ...cell, text: cell.figure ? report.figures[cell.figure].text : label(cell.text, cell) })),
  );
}

/** The rows with the cells that reach into them from above: `own` is false for those. */
export function coveredRows(rows) {
  const all = rows.flat();
  return rows.map((_, row) =>
    all
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((a, b) => a.column - b.column)
      .map((cell) => ({ ...cell, own: cell.row === row })),
  );
}

/** Rows above the first figure. */
export const headRows = (rows) => rows.findIndex((cells) => cells.some((cell) => cell.figure));

/** Rows from `from` up to `to` as a table of their own; what reaches over the border is cut there. */
export function cutRows(rows, from, to) {
  const inside = rows.flat().filter((cell) => cell.row < to && cell.row + cell.rowSpan > from);
  const cut = inside.map((cell) => {
    const row = Math.max(cell.row, from);
    const text = cell.row < from ? '' : cell.text;
    return { ...cell, text, row: row - from, rowSpan: Math.min(cell.row + cell.rowSpan, to) - row };
  });
  return Array.from({ length: to - from }, (_, row) =>
    cut.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column),
  );
}

/** One table for each block of table 2; other tables stay whole. */
export function byBlock(rows) {
  const titles = rows
    .flat()
    .filter((cell) => cell.kind === 'title')
    .map((cell) => cell.row);
  if (titles.length < 2) return [rows];
  return titles.map((from, index) => cutRows(rows, from, titles[index + 1] ?? rows.length));
}

/** A table as it is printed over two pages: the second begins with the header rows again. */
export function overTwoPages(rows, at, repeatHead) {
  const head = headRows(rows);
  if (at <= head || at >= rows.length) return [rows];
  const second = cutRows(rows, at, rows.length);
  if (!repeatHead) return [cutRows(rows, 0, at), second];
  const moved = second.map((cells) => cells.map((cell) => ({ ...cell, row: cell.row + head })));
  return [cutRows(rows, 0, at), [...cutRows(rows, 0, head), ...moved]];
}

/** Places a narrow empty column before every third one, as re-saving by other programs leaves them. */
export function withSlivers(rows) {
  const shifted = (column) => column + Math.ceil(column / 3);
  return rows.map((cells) =>
    cells.map((cell) => {
      const column = shifted(cell.column);
      return { ...cell, column, columnSpan: shifted(cell.column + cell.columnSpan) - column };
    }),
  );
}

/** Every place a cell of its own with the text that covers it. */
export function unmerged(rows) {
  return coveredRows(rows).map((cells, row) =>
    cells.flatMap((cell) =>
      Array.from({ length: cell.columnSpan }, (_, at) => ({
        ...cell,
        row,
        column: cell.column + at,
        rowSpan: 1,
        columnSpan: 1,
      })),
    ),
  );
}

/** Spans lost, cells closed up to the left. */
export const spansLost = (rows) =>
  rows.map((cells, row) => cells.map((cell, column) => ({ ...cell, row, column, rowSpan: 1, columnSpan: 1 })));
