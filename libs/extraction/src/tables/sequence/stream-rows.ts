import type { FigureSpec, FormSpec, TableSpec } from '@gongkai/domain';
import { alignRows, type RowMatch } from '../align-rows';
import { type RowReading, unreadableRow } from '../row-reading';
import { rowCheck } from '../table-result';
import type { Vocabulary } from '../vocabulary';
import { assignCells, type Filling } from './assign-cells';
import type { CellStream, CellToken, Token } from './token';

function nextCell(tokens: readonly Token[], from: number): CellToken | undefined {
  return tokens.slice(from + 1).find((token): token is CellToken => token.kind === 'cell');
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

/** Cells behind a position up to the next label of the form; `strict` stops at the end of the printed row too. */
export function cellsAfter(tokens: readonly Token[], position: number, strict: boolean): CellToken[] {
  const at = tokens[position];
  const belowHead = at?.kind === 'cell' && at.label?.header != null && at.label.rows.size === 0;
  const cells: CellToken[] = [];
  for (const token of tokens.slice(position + 1)) {
    if (token.kind === 'break') {
      // The figures of a row without a label stand in the row below the head.
      if (strict && (cells.length > 0 || !belowHead)) break;
    } else if (token.label !== null) break;
    else cells.push(token);
  }
  return cells;
}

/** How the layout fills up rows of the same kind as a row of the form. */
export type FillingOf = (table: TableSpec, row: number) => Filling;

const kindOf = (table: TableSpec, row: number) =>
  `${table.rows[row]?.labels.length ?? 0}:${table.rows[row]?.figures.length ?? 0}`;

const UNKNOWN: Filling = { surplus: null, lead: 0 };

function fillingOf(rows: readonly CellToken[][], count: number): Filling {
  const surplus = rows.map((cells) => cells.length - count);
  const majority = surplus.find((one) => surplus.filter((other) => other === one).length * 2 > surplus.length);
  const leads = rows.map((cells) => cells.findIndex((cell) => cell.text.trim() !== '')).filter((lead) => lead >= 0);
  return {
    surplus: majority !== undefined && majority >= 0 ? majority : null,
    lead: leads.length > 0 ? Math.min(...leads) : 0,
  };
}

/**
 * Learns how the layout fills up cells that are merged on paper: rows with labels of the same depth and equally many
 * figures have equally many cells, or some cell was lost.
 */
export function learnFilling({ tokens }: CellStream, table: TableSpec, matches: readonly RowMatch[]): FillingOf {
  const seen = new Map<string, { count: number; rows: CellToken[][] }>();
  for (const { position, row } of matches) {
    const kind = seen.get(kindOf(table, row)) ?? { count: table.rows[row]?.figures.length ?? 0, rows: [] };
    kind.rows.push(cellsAfter(tokens, position, true));
    seen.set(kindOf(table, row), kind);
  }
  const learned = new Map([...seen].map(([kind, { rows, count }]) => [kind, fillingOf(rows, count)]));
  return (_, row) => learned.get(kindOf(table, row)) ?? UNKNOWN;
}

/** The printed lines around the one at a position: that before it and that behind it. */
function linesAround(tokens: readonly Token[], position: number): CellToken[][] {
  const isCell = (token: Token): token is CellToken => token.kind === 'cell';
  const breaks = tokens.flatMap((token, at) => (token.kind === 'break' ? [at] : []));
  const next = breaks.findIndex((at) => at > position);
  const at = next < 0 ? breaks.length : next;
  const line = (from: number) => tokens.slice((breaks[from - 1] ?? -1) + 1, breaks[from]).filter(isCell);
  return [...(at > 0 ? [line(at - 1)] : []), ...(next < 0 ? [] : [line(at + 1)])];
}

/**
 * True if a line beside the row has a few figures and no label: figures of the row that were too long for their columns
 * may go on there. A row that the form does not know has as many figures as its neighbours.
 */
function isTorn(stream: CellStream, position: number, count: number): boolean {
  if (!stream.rowed || count < 2) return false;
  return linesAround(stream.tokens, position).some((line) => {
    const values = line.filter((cell) => cell.value).length;
    return values > 0 && values < count && !line.some((cell) => (cell.label?.rows.size ?? 0) > 0);
  });
}

/** A row as read, with the cells that were taken as its own. */
export type StreamRow = { reading: RowReading; cells: CellToken[] };

/**
 * Reads the figures behind a label: within the printed row, else up to the next label, where only the number of filled
 * cells is evidence. `depth` is the number of label levels of the row.
 */
export function readStreamRow(
  form: FormSpec,
  stream: CellStream,
  position: number,
  figures: readonly FigureSpec[],
  filling: Filling = UNKNOWN,
): StreamRow {
  const { explicit, repeats } = stream;
  const options = { explicit, repeats, filling, check: rowCheck(form, figures) };
  const cells = cellsAfter(stream.tokens, position, true);
  const labelled = stream.tokens[position];
  const ownLine = labelled?.kind === 'cell' && (labelled.label?.rows.size ?? 0) > 0;
  if (ownLine && isTorn(stream, position, figures.length))
    return { reading: unreadableRow(figures, cells, 'cell-count'), cells };
  const reading = assignCells(figures, cells, options);
  if (!reading.problem || stream.rowed) return { reading, cells };
  const more = cellsAfter(stream.tokens, position, false);
  const second = assignCells(figures, more, { ...options, explicit: false });
  return second.problem ? { reading, cells } : { reading: second, cells: more };
}
