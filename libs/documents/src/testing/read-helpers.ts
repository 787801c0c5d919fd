import type { DocumentTree, ReadProblem, TableBlock } from '../document-tree';
import { readDocument } from '../read/read-document';

/** The tree of a document that must be readable; bytes, or text as UTF-8. */
export async function treeOf(source: Uint8Array | string): Promise<DocumentTree> {
  const result = await readDocument(bytesOf(source));
  if (!result.ok) throw new Error(`not readable: ${result.problem.code} ${result.problem.text}`);
  return result.tree;
}

/** The problem of a document that must not be readable. */
export async function problemOf(source: Uint8Array | string, fileName: string | null = null): Promise<ReadProblem> {
  const result = await readDocument(bytesOf(source), { fileName });
  if (result.ok) throw new Error(`readable as ${result.tree.format}`);
  return result.problem;
}

export const bytesOf = (source: Uint8Array | string): Uint8Array =>
  typeof source === 'string' ? new TextEncoder().encode(source) : source;

/** Texts of the paragraphs in reading order. */
export const textsOf = (tree: DocumentTree): string[] =>
  tree.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

export const tablesOf = (tree: DocumentTree): TableBlock[] =>
  tree.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

/**
 * A grid as lines of text, one field per covered place: the cell's text where it starts, `<` and `^` where it reaches
 * to the right or down. Throws if cells overlap or leave the grid.
 */
export function drawGrid(table: TableBlock): string[] {
  const grid = Array.from({ length: table.rowCount }, () => new Array<string>(table.columnCount).fill('.'));
  for (const cell of table.cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        const line = grid[row];
        if (line?.[column] !== '.') throw new Error(`cell ${cell.text} collides at ${row}, ${column}`);
        line[column] = row > cell.row ? '^' : column > cell.column ? '<' : cell.text;
      }
  return grid.map((line) => line.join(' '));
}
