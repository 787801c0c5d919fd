import { alignRows, type RowMatch } from '../align-rows';
import type { Vocabulary } from '../vocabulary';
import type { CellToken, Token } from './token';

/** The next cell after a position, row ends left out. */
export function nextCell(tokens: readonly Token[], from: number): CellToken | null {
  for (let index = from + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind === 'cell') return token;
  }
  return null;
}

/** Rows of the form by the positions of their labels in the stream. */
export function rowsInStream(tokens: readonly Token[], vocabulary: Vocabulary): RowMatch[] {
  const candidates = tokens.flatMap((token, position) => {
    if (token.kind !== 'cell' || !token.label || token.label.rows.size === 0) return [];
    // 其他 and 总计 are columns too: as the label of a row they have a number or figures behind them.
    const isHeader = token.label.standing && token.label.key.ordinal === null;
    if (isHeader && !nextCell(tokens, position)?.value) return [];
    return [{ position, rows: token.label.rows }];
  });
  return alignRows(candidates, vocabulary.rows.length);
}

/** True for a token at which a row's cells end: a label of the form. */
export const isBoundary = (token: CellToken) => token.label !== null;

/** Cells behind a position up to the next label; `strict` stops at the end of the printed row too. */
export function cellsAfter(tokens: readonly Token[], position: number, strict: boolean): CellToken[] {
  const cells: CellToken[] = [];
  for (let index = position + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === 'break') {
      if (strict) break;
    } else if (isBoundary(token)) break;
    else cells.push(token);
  }
  return cells;
}
