import type { FormSpec, TableSpec } from '@gongkai/domain';
import { placeIn, type Segment } from '../../outline/segment';
import type { RowMatch } from '../align-rows';
import { alteredLabel } from '../altered-labels';
import { groupRowFigures } from '../group-rows';
import { rowMessage } from '../row-messages';
import { type RowReading, unreadableRow } from '../row-reading';
import { figuresOfRow, plausibilityOf, type TableResult } from '../table-result';
import { vocabularyOf } from '../vocabulary';
import { assignCells } from './assign-cells';
import { cellStream } from './cell-stream';
import { cellsAfter, rowsInStream } from './rows-in-stream';
import type { CellStream, CellToken, Token } from './token';

const ENOUGH_HEADERS = 2;

/** How many blank cells complete rows carry behind their figures, by the depth of their labels. */
function fillersByDepth(stream: CellStream, table: TableSpec, matches: readonly RowMatch[]): Map<number, Set<number>> {
  const fillers = new Map<number, Set<number>>();
  for (const { position, row } of matches) {
    const spec = table.rows[row];
    const cells = cellsAfter(stream.tokens, position, true);
    const count = spec?.figures.length ?? 0;
    const complete = cells.slice(0, count).every((cell) => cell.text.trim() !== '') && cells.length > count;
    if (!spec || !complete || cells.slice(count).some((cell) => cell.text.trim() !== '')) continue;
    const known = fillers.get(spec.labels.length) ?? new Set();
    fillers.set(spec.labels.length, known.add(cells.length - count));
  }
  return fillers;
}

/** Position of the last header cell, behind which the only row of a table without row labels stands. */
function lastHeader(tokens: readonly Token[]): number {
  return tokens.findLastIndex((token) => token.kind === 'cell' && token.label?.header != null);
}

const headersIn = (tokens: readonly Token[]) =>
  new Set(tokens.flatMap((token) => (token.kind === 'cell' && token.label?.header ? [token.label.header] : [])));

/** Everything between the first and the last token of the table is part of it. */
function consumedBy(segments: readonly Segment[], used: readonly CellToken[]): Set<Segment> {
  const positions = used.map((token) => segments.indexOf(token.piece as Segment)).filter((index) => index >= 0);
  return new Set(segments.slice(Math.min(...positions), Math.max(...positions) + 1));
}

/** Words that stand in the place of a row's label, with figures behind them, but are no label of the form. */
function unknownRows(tokens: readonly Token[], matches: readonly RowMatch[]): { position: number; token: CellToken }[] {
  const first = matches[0]?.position ?? tokens.length;
  return tokens.flatMap((token, position) => {
    if (position < first || token.kind !== 'cell' || token.label || token.value || token.text.trim() === '') return [];
    const behind = cellsAfter(tokens, position, false);
    const values = behind.findIndex((cell) => !cell.value);
    return (values < 0 ? behind.length : values) >= 2 ? [{ position, token }] : [];
  });
}

/** Reads an official table from running text, one cell a line or run together; null if the text holds none. */
export function readSequence(table: TableSpec, form: FormSpec, segments: readonly Segment[]): TableResult | null {
  const vocabulary = vocabularyOf(table);
  const stream = cellStream(segments, vocabulary);
  const { tokens } = stream;
  const unlabelled = table.rows.findIndex((row) => row.labels.length === 0);
  const header = lastHeader(tokens);
  const matches = rowsInStream(tokens, vocabulary);
  if (unlabelled >= 0 && header >= 0) matches.push({ position: header, row: unlabelled, score: 1 });
  if (matches.length === 0 || headersIn(tokens).size < ENOUGH_HEADERS) return null;
  return collect(table, form, segments, stream, matches);
}

type RowInStream = { match: RowMatch; reading: RowReading; cells: CellToken[] };

function readRow(
  table: TableSpec,
  form: FormSpec,
  stream: CellStream,
  match: RowMatch,
  fillers: Set<number>,
): RowInStream {
  const figures = figuresOfRow(table, match.row);
  const options = { explicit: stream.explicit, fillers, plausible: plausibilityOf(form, figures) };
  const strict = cellsAfter(stream.tokens, match.position, true);
  const reading = assignCells(figures, strict, options);
  if (!reading.problem) return { match, reading, cells: strict };
  const lenient = cellsAfter(stream.tokens, match.position, false);
  // Beyond the printed row only a count of filled cells is evidence.
  const second = assignCells(figures, lenient, { ...options, explicit: false });
  return { match, reading: second.problem ? reading : second, cells: second.problem ? strict : lenient };
}

function collect(
  table: TableSpec,
  form: FormSpec,
  segments: readonly Segment[],
  stream: CellStream,
  matches: RowMatch[],
): TableResult {
  const { tokens } = stream;
  const fillers = fillersByDepth(stream, table, matches);
  const rows = matches.map((match) =>
    readRow(table, form, stream, match, fillers.get(table.rows[match.row]?.labels.length ?? 0) ?? new Set()),
  );
  const unknown = unknownRows(tokens, matches);
  const result: TableResult = {
    reading: {
      table: table.key,
      found: 'sequence',
      missingRows: table.rows.filter((_, row) => !matches.some((match) => match.row === row)).map((row) => row.key),
      extraRows: unknown.map(({ token }) => ({ label: token.text.trim(), place: token.place })),
      alteredLabels: [],
      valueColumns: null,
      place: null,
    },
    figures: new Map(),
    messages: [],
    consumed: new Set(),
  };
  for (const { match, reading } of rows) {
    const label = tokens[match.position] as CellToken;
    const figures = figuresOfRow(table, match.row);
    figures.forEach((figure, index) => {
      const value = reading.values[index];
      if (value) result.figures.set(figure.id, value);
    });
    result.reading.alteredLabels.push(...alteredLabel(table, match.row, label.text, label.place));
    if (reading.problem) result.messages.push(rowMessage(reading.problem, table, match.row, label.place));
  }
  addGroupRows(table, form, stream, result);
  addUncertain(table, matches, unknown, result);
  const counts = rows.filter((row) => !row.reading.problem).map((row) => row.reading.values.length);
  result.reading.valueColumns = counts.length > 0 ? Math.max(...counts) : null;
  const known = tokens.filter((token): token is CellToken => token.kind === 'cell' && token.label !== null);
  const used = [...known, ...rows.flatMap((row) => row.cells.slice(0, row.reading.values.length))];
  result.consumed = consumedBy(segments, used);
  const [first] = known;
  result.reading.place = first ? placeIn(first.piece as Segment) : null;
  return result;
}

/** A group's label with figures directly behind it: the group is printed as one row. */
function addGroupRows(table: TableSpec, form: FormSpec, stream: CellStream, result: TableResult): void {
  stream.tokens.forEach((token, position) => {
    if (token.kind !== 'cell' || !token.label?.group) return;
    const cells = cellsAfter(stream.tokens, position, true);
    const figures = groupRowFigures(table, token.label.group);
    if (!figures || !cells.some((cell) => cell.value)) return;
    const plausible = plausibilityOf(form, figures);
    const reading = assignCells(figures, cells, { explicit: stream.explicit, fillers: new Set(), plausible });
    if (reading.problem) return;
    figures.forEach((figure, index) => {
      const value = reading.values[index];
      if (value) result.figures.set(figure.id, value);
    });
    result.messages.push(rowMessage('group-as-one-row', table, null, token.place, token.text.trim()));
  });
}

/** A row that was not found may be the one whose label could not be read: then it is unreadable, not missing. */
function addUncertain(
  table: TableSpec,
  matches: readonly RowMatch[],
  unknown: readonly { position: number; token: CellToken }[],
  result: TableResult,
): void {
  for (const { position, token } of unknown) {
    const before = matches.filter((match) => match.position < position).map((match) => match.row);
    const after = matches.filter((match) => match.position > position).map((match) => match.row);
    const [from, to] = [Math.max(-1, ...before), Math.min(table.rows.length, ...after)];
    for (let row = from + 1; row < to; row++) {
      const figures = figuresOfRow(table, row);
      const { values } = unreadableRow(figures, [token], 'cell-count');
      figures.forEach((figure, index) => {
        const value = values[index];
        if (value && !result.figures.has(figure.id)) result.figures.set(figure.id, value);
      });
    }
  }
}
