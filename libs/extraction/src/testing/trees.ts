import type { Block, DocumentTree, TableBlock, TableCell } from '@gongkai/documents';

/** A document of paragraphs, one for each line, as the text reader makes it. */
export function textTree(lines: string | readonly string[]): DocumentTree {
  const texts = typeof lines === 'string' ? lines.split('\n') : lines;
  const blocks = texts.map((text, index) => paragraph(text, index));
  return { format: 'text', title: null, blocks, messages: [] };
}

function paragraph(text: string, index: number): Block {
  return { kind: 'paragraph', index, text, heading: null, page: null, line: index + 1 };
}

/** A cell as drawn in HTML; a string is a cell without spans. */
export type DrawnCell = string | { text: string; rows?: number; columns?: number };

/** A table as drawn in HTML: places covered by a span from above are left out. */
export function tableOf(drawn: readonly (readonly DrawnCell[])[]): Omit<TableBlock, 'index' | 'table'> {
  const taken = new Set<string>();
  const cells: TableCell[] = [];
  drawn.forEach((line, row) => {
    let column = 0;
    for (const one of line) {
      const { text, rows = 1, columns = 1 } = typeof one === 'string' ? { text: one } : one;
      while (taken.has(`${row}:${column}`)) column++;
      for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) taken.add(`${r}:${c}`);
      cells.push({ row, column, rowSpan: rows, columnSpan: columns, text, picture: false });
      column += columns;
    }
  });
  const columnCount = Math.max(...cells.map((cell) => cell.column + cell.columnSpan));
  return { kind: 'table', rowCount: drawn.length, columnCount, cells, page: null };
}

/** A document of paragraphs and tables in this order. */
export function mixedTree(parts: readonly (string | Omit<TableBlock, 'index' | 'table'>)[]): DocumentTree {
  let table = 0;
  const blocks = parts.map((part, index): Block => {
    if (typeof part === 'string') return { ...paragraph(part, index), line: null } as Block;
    return { ...part, index, table: table++ };
  });
  return { format: 'html', title: null, blocks, messages: [] };
}
