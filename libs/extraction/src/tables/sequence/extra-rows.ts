import type { FormSpec, TableSpec } from '@gongkai/domain';
import type { RowMatch } from '../align-rows';
import { byNumbers, gapsOf } from '../gaps';
import { groupRowFigures, lostMembers } from '../group-rows';
import { inferredRow } from '../inferred-row';
import { rowMessage } from '../row-messages';
import { figuresOfRow, putFound, putRow, putUncertain, type TableResult } from '../table-result';
import { cellsAfter, type FillingOf, readStreamRow } from './stream-rows';
import type { CellStream, CellToken, Token } from './token';

/** Words in the place of a row's label that the form does not have, with figures behind them. */
export type UnknownRow = { position: number; token: CellToken };

/** What was learned of a table that stands in running text. */
export type StreamRows = {
  table: TableSpec;
  form: FormSpec;
  stream: CellStream;
  matches: readonly RowMatch[];
  fillingOf: FillingOf;
};

/** Numbers behind unknown words that make them a row; one will do in the annex, which has one number a row. */
const enoughValues = (table: TableSpec) => Math.min(2, table.columns.length);

/** Unknown rows below the first known one. `taken` are cells that were read as figures of known rows. */
export function unknownRows(
  table: TableSpec,
  tokens: readonly Token[],
  matches: readonly RowMatch[],
  taken: ReadonlySet<CellToken>,
): UnknownRow[] {
  const first = matches[0]?.position ?? tokens.length;
  const enough = enoughValues(table);
  return tokens.flatMap((token, position) => {
    if (position < first || token.kind !== 'cell' || taken.has(token)) return [];
    if (token.label || token.value || token.text.trim() === '') return [];
    const behind = cellsAfter(tokens, position, false);
    const end = behind.findIndex((cell) => !cell.value);
    return (end < 0 ? behind.length : end) >= enough ? [{ position, token }] : [];
  });
}

/** Text of the cells behind an unknown label, as printed. */
const cellsOf = (stream: CellStream, position: number) => {
  const cells = cellsAfter(stream.tokens, position, true);
  const end = cells.findIndex((cell) => !cell.value && cell.text.trim() !== '');
  return (end < 0 ? cells : cells.slice(0, end)).map((cell) => cell.text.trim());
};

/**
 * Rows whose label the form does not have. A row that was not found beside one may be that row: it is read where the
 * printed numbers leave no doubt, otherwise it is unreadable and not missing.
 */
export function addUnknownRows(
  { table, form, stream, matches, fillingOf }: StreamRows,
  unknown: readonly UnknownRow[],
  result: TableResult,
): void {
  const inferred = new Set<UnknownRow>();
  for (const gap of gapsOf(table, matches, unknown)) {
    for (const pair of byNumbers(table, gap, ({ token }) => token.text) ?? []) {
      const figures = figuresOfRow(table, pair.row);
      const { reading } = readStreamRow(form, stream, pair.unknown.position, figures, fillingOf(table, pair.row));
      const values = inferredRow(form, figures, reading);
      if (!values) continue;
      inferred.add(pair.unknown);
      putFound(result, table, pair.row, values, pair.unknown.token);
    }
    const [first] = gap.unknown;
    if (first) for (const row of gap.rows) putUncertain(result, table, row, first.token);
  }
  result.reading.extraRows = unknown
    .filter((one) => !inferred.has(one))
    .map(({ token, position }) => ({
      label: token.text.trim(),
      place: token.place,
      cells: cellsOf(stream, position),
    }));
}

/** A group's label with figures directly behind it: the group is printed as one row. */
export function addGroupRows({ table, form, stream, matches }: StreamRows, result: TableResult): void {
  const found = new Set(matches.map((match) => match.row));
  stream.tokens.forEach((token, position) => {
    if (token.kind !== 'cell' || !token.label?.group) return;
    if (!cellsAfter(stream.tokens, position, true).some((cell) => cell.value)) return;
    for (const row of lostMembers(table, token.label.group, found)) putUncertain(result, table, row, token);
    const figures = groupRowFigures(table, token.label.group, found);
    if (!figures) return;
    const { reading } = readStreamRow(form, stream, position, figures);
    putRow(result, figures, reading);
    result.messages.push(rowMessage('group-as-one-row', table, null, token.place, token.text.trim()));
    if (reading.problem) result.messages.push(rowMessage(reading.problem, table, null, token.place, token.text.trim()));
  });
}
