import type {
  FigureSpec,
  FigureValue,
  FormSpec,
  Message,
  Place,
  TableKey,
  TableReading,
  TableSpec,
} from '@gongkai/domain';
import type { Piece } from '../outline/segment';
import { alteredLabel } from './altered-labels';
import { type PrintedCell, type RowReading, unreadableRow } from './row-reading';
import type { FusedRow } from './suggest/suggest-splits';

/** What was read of one official table, by either way of reading. */
export type TableResult = {
  reading: TableReading;
  /** Figures that were found, with state; ids that are not in it are missing. */
  figures: Map<string, FigureValue>;
  messages: Message[];
  /** Text pieces that turned out to be cells of the table. */
  consumed: Set<Piece>;
  /** Rows whose digits ran together, for suggestions to a person. */
  fused: FusedRow[];
};

/** A result to which rows are added; `rows` are the numbers of the rows that were found. */
export function startResult(
  table: TableSpec,
  found: TableReading['found'],
  rows: readonly number[],
  place: Place | null,
): TableResult {
  const missingRows = table.rows.filter((_, row) => !rows.includes(row)).map((row) => row.key);
  const key: TableKey = table.key;
  return {
    reading: { table: key, found, missingRows, extraRows: [], alteredLabels: [], valueColumns: null, place },
    figures: new Map(),
    messages: [],
    consumed: new Set(),
    fused: [],
  };
}

/** Adds the values of a row to a result. */
export function putRow(result: TableResult, figures: readonly FigureSpec[], { values, runs }: RowReading): void {
  const [first] = runs ?? [];
  if (first && runs) {
    const texts = runs.map((run) => run.text);
    result.fused.push({ figures, runs: texts, quote: texts.join(' '), place: first.place });
  }
  figures.forEach((figure, index) => {
    const value = values[index];
    if (value) result.figures.set(figure.id, value);
  });
}

/** Figures of one row of a table, in the order of its cells. */
export function figuresOfRow(table: TableSpec, row: number): readonly FigureSpec[] {
  const rows = rowFigures.get(table) ?? figuresByRow(table);
  rowFigures.set(table, rows);
  return rows[row] ?? [];
}

const rowFigures = new WeakMap<TableSpec, FigureSpec[][]>();

function figuresByRow(table: TableSpec): FigureSpec[][] {
  return table.rows.map((row) => {
    const ids = new Set(row.figures);
    return table.figures.filter((figure) => ids.has(figure.id));
  });
}

/** Adds a row that was not found by its label. */
export function putFound(
  result: TableResult,
  table: TableSpec,
  row: number,
  reading: RowReading,
  { text, place }: PrintedCell,
): void {
  putRow(result, figuresOfRow(table, row), reading);
  result.reading.missingRows = result.reading.missingRows.filter((key) => key !== table.rows[row]?.key);
  result.reading.alteredLabels.push(...alteredLabel(table, row, text, place));
}

/** Marks the figures of a row that is printed but cannot be told from others; those already read stay. */
export function putUncertain(result: TableResult, table: TableSpec, row: number, printed: PrintedCell): void {
  const figures = figuresOfRow(table, row).filter((figure) => !result.figures.has(figure.id));
  putRow(result, figures, unreadableRow(figures, [printed], 'cell-count'));
}

/** What the sums of a form that lie wholly within a row say about numbers for it. */
export type RowCheck = {
  /** False if the numbers contradict a sum. */
  plausible: (values: readonly number[]) => boolean;
  /** True only if a sum of the row speaks for the numbers, or all of them are 0. */
  confirmed: (values: readonly number[]) => boolean;
};

/** The check of a row by its own sums. */
export function rowCheck(form: FormSpec, figures: readonly FigureSpec[]): RowCheck {
  const ids = new Set(figures.map((figure) => figure.id));
  const sums = form.equations.filter(({ left, right }) => [...left, ...right].every((id) => ids.has(id)));
  const plausible = (values: readonly number[]) => {
    const numberOf = new Map(figures.map((figure, index) => [figure.id, values[index] ?? Number.NaN]));
    const sum = (some: readonly string[]) => some.reduce((total, id) => total + (numberOf.get(id) ?? Number.NaN), 0);
    return sums.every((equation) => sum(equation.left) === sum(equation.right));
  };
  const confirmed = (values: readonly number[]) =>
    values.every((value) => value === 0) || (sums.length > 0 && plausible(values));
  return { plausible, confirmed };
}
