import { filledRows } from './cells.mjs';

/**
 * Plain text as Word files are often turned into it: one cell a line behind a tab, an empty line after each table row,
 * an empty tab line where a cell is covered by one that spans rows from above.
 */
export function renderText(report) {
  const lines = [report.title, ...report.preamble];
  for (const section of report.sections) {
    lines.push(section.heading, ...section.paragraphs);
    for (const table of section.tables) lines.push(...tableLines(filledRows(table, report)), '');
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

function tableLines(rows) {
  return rows.flatMap((cells, row) => {
    const covering = rows.slice(0, row).flatMap((above, index) => above.filter((cell) => index + cell.rowSpan > row));
    const printed = [...cells, ...covering.map((cell) => ({ column: cell.column, text: '' }))];
    return [...printed.sort((a, b) => a.column - b.column).map((cell) => `\t${cell.text}`), ''];
  });
}
