import type { FormSpec, TableSpec } from '@gongkai/domain';
import type { RowMatch } from '../align-rows';
import { groupRowFigures } from '../group-rows';
import { rowMessage } from '../row-messages';
import { unreadableRow } from '../row-reading';
import { figuresOfRow, putRow, type TableResult } from '../table-result';
import { cellsAfter, readStreamRow } from './stream-rows';
import type { CellStream, CellToken, Token } from './token';

/** Words in the place of a row's label that the form does not have, with figures behind them. */
export type UnknownRow = { position: number; token: CellToken };

const ENOUGH_VALUES = 2;

/** Unknown rows below the first known one. `taken` are cells that were read as figures of known rows. */
export function unknownRows(
  tokens: readonly Token[],
  matches: readonly RowMatch[],
  taken: ReadonlySet<CellToken>,
): UnknownRow[] {
  const first = matches[0]?.position ?? tokens.length;
  return tokens.flatMap((token, position) => {
    if (position < first || token.kind !== 'cell' || taken.has(token)) return [];
    if (token.label || token.value || token.text.trim() === '') return [];
    const behind = cellsAfter(tokens, position, false);
    const end = behind.findIndex((cell) => !cell.value);
    return (end < 0 ? behind.length : end) >= ENOUGH_VALUES ? [{ position, token }] : [];
  });
}

/** A row that was not found may be the one whose label could not be read: then it is unreadable, not missing. */
export function markUncertain(
  table: TableSpec,
  matches: readonly RowMatch[],
  unknown: readonly UnknownRow[],
  result: TableResult,
): void {
  for (const { position, token } of unknown) {
    const above = matches.filter((match) => match.position < position).map((match) => match.row);
    const below = matches.filter((match) => match.position > position).map((match) => match.row);
    const to = Math.min(table.rows.length, ...below);
    for (let row = Math.max(-1, ...above) + 1; row < to; row++) {
      const figures = figuresOfRow(table, row).filter((figure) => !result.figures.has(figure.id));
      putRow(result, figures, unreadableRow(figures, [token], 'cell-count'));
    }
  }
}

/** A group's label with figures directly behind it: the group is printed as one row. */
export function addGroupRows(
  table: TableSpec,
  form: FormSpec,
  stream: CellStream,
  matches: readonly RowMatch[],
  result: TableResult,
): void {
  const found = new Set(matches.map((match) => match.row));
  stream.tokens.forEach((token, position) => {
    if (token.kind !== 'cell' || !token.label?.group) return;
    const figures = groupRowFigures(table, token.label.group, found);
    if (!figures || !cellsAfter(stream.tokens, position, true).some((cell) => cell.value)) return;
    const { reading } = readStreamRow(form, stream, position, figures);
    putRow(result, figures, reading);
    result.messages.push(rowMessage('group-as-one-row', table, null, token.place, token.text.trim()));
    if (reading.problem) result.messages.push(rowMessage(reading.problem, table, null, token.place, token.text.trim()));
  });
}
