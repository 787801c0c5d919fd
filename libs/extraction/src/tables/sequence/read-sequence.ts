import type { FigureSpec, FormSpec, TableSpec } from '@gongkai/domain';
import { type Piece, placeIn, type Segment } from '../../outline/segment';
import type { RowMatch } from '../align-rows';
import { alteredHeads, alteredLabel, type PrintedHead } from '../altered-labels';
import { type AnnexColumns, annexColumns, hasUnitCells, isOtherYears } from '../annex-words';
import { rowMessage } from '../row-messages';
import { figuresOfRow, putRow, startResult, type TableResult } from '../table-result';
import { vocabularyOf } from '../vocabulary';
import { cellStream } from './cell-stream';
import { addGroupRows, addUnknownRows, unknownRows } from './extra-rows';
import { learnFilling, readStreamRow, rowsInStream, type StreamRow } from './stream-rows';
import type { CellStream, CellToken, Token } from './token';

const ENOUGH_HEADERS = 2;

/** The printed words of the head; without two of them a sentence about licences would pass for a table. */
const headersIn = (tokens: readonly Token[]) =>
  new Set(tokens.flatMap((token) => (token.kind === 'cell' && token.label?.header ? [token.label.header] : [])));

/** Rows found by their labels, and the one without a label, which stands behind the last cell of the head. */
function findMatches(stream: CellStream, table: TableSpec): RowMatch[] {
  const matches = rowsInStream(stream.tokens, vocabularyOf(table));
  const unlabelled = table.rows.findIndex((row) => row.labels.length === 0);
  const head = stream.tokens.findLastIndex((token) => token.kind === 'cell' && token.label?.header != null);
  return unlabelled >= 0 && head >= 0 ? [...matches, { position: head, row: unlabelled, score: 1 }] : matches;
}

/** Everything between the first and the last cell of the table is part of it. */
function consumedBy(segments: readonly Segment[], used: readonly CellToken[]): Set<Piece> {
  const pieces = new Set(used.map((token) => token.piece));
  const first = segments.findIndex((segment) => pieces.has(segment));
  return new Set(segments.slice(first, segments.findLastIndex((segment) => pieces.has(segment)) + 1));
}

/** Heads of columns as printed; words that may be the label of a row too are none. */
const printedHeads = (known: readonly CellToken[]) =>
  known.flatMap(({ text, label, place }): PrintedHead[] =>
    label?.header && label.rows.size === 0 ? [{ expected: label.header, printed: text, place }] : [],
  );

/** The columns of numbers in the annex, as its head names them. */
const columnsOf = (known: readonly CellToken[]) =>
  annexColumns(
    known.flatMap(({ text, label }) =>
      label?.header && label.rows.size === 0 ? [{ text, isCount: label.isColumn && !isOtherYears(text) }] : [],
    ),
  );

/** Reads a row that has a number for other years beside that of the year, and keeps the latter. */
function inYear(
  figures: readonly FigureSpec[],
  columns: AnnexColumns | null,
  read: (all: readonly FigureSpec[]) => StreamRow,
): StreamRow {
  const [figure] = figures;
  if (!columns || columns.count < 2 || !figure) return read(figures);
  const { reading, cells } = read(Array.from({ length: columns.count }, () => figure));
  const { runs: _, ...rest } = reading;
  return { reading: { ...rest, values: reading.values.slice(columns.own, columns.own + 1) }, cells };
}

function readRows(table: TableSpec, form: FormSpec, stream: CellStream, matches: RowMatch[]): TableResult {
  const fillingOf = learnFilling(stream, table, matches);
  const known = stream.tokens.filter((token): token is CellToken => token.kind === 'cell' && token.label !== null);
  const [first] = known;
  const place = first?.piece.kind === 'text' ? placeIn(first.piece) : null;
  const result = startResult(
    table,
    'sequence',
    matches.map((match) => match.row),
    place,
  );
  const taken = new Set<CellToken>(known);
  const columns = hasUnitCells(table) ? columnsOf(known) : null;
  for (const { position, row } of matches) {
    const figures = figuresOfRow(table, row);
    const depth = table.rows[row]?.labels.length ?? 0;
    const { reading, cells } = inYear(figures, columns, (all) =>
      readStreamRow(form, stream, position, all, fillingOf(table, row)),
    );
    putRow(result, figures, reading);
    for (const cell of cells.slice(0, reading.values.length * (columns?.count ?? 1))) taken.add(cell);
    const label = stream.tokens[position];
    if (label?.kind !== 'cell') continue;
    if (depth > 0) result.reading.alteredLabels.push(...alteredLabel(table, row, label.text, label.place));
    if (reading.problem) result.messages.push(rowMessage(reading.problem, table, row, label.place));
    else result.reading.valueColumns = Math.max(result.reading.valueColumns ?? 0, figures.length);
  }
  const rows = { table, form, stream, matches, fillingOf };
  addGroupRows(rows, result);
  addUnknownRows(rows, unknownRows(table, stream.tokens, matches, taken), result);
  result.reading.alteredLabels.push(...alteredHeads(table, printedHeads(known)));
  return { ...result, consumed: new Set([...taken].map((token) => token.piece)) };
}

/**
 * Reads an official table from running text: labels and figures in reading order, one cell a line, separated by tabs or
 * pipes, or run together; null if the text holds no such table.
 */
export function readSequence(table: TableSpec, form: FormSpec, segments: readonly Segment[]): TableResult | null {
  const stream = cellStream(segments, vocabularyOf(table));
  const matches = findMatches(stream, table);
  if (matches.length === 0 || headersIn(stream.tokens).size < ENOUGH_HEADERS) return null;
  const result = readRows(table, form, stream, matches);
  const used = stream.tokens.filter(
    (token): token is CellToken => token.kind === 'cell' && result.consumed.has(token.piece),
  );
  return { ...result, consumed: consumedBy(segments, used) };
}
