import type { TableCell } from '@gongkai/documents';
import type { FigureSpec, FormSpec, TableSpec } from '@gongkai/domain';
import { hasUnitCells, isUnitWord } from '../annex-words';
import { isValueLike } from '../cell-value';
import { byNumbers, gapsOf } from '../gaps';
import { groupRowFigures, lostMembers } from '../group-rows';
import { inferredRow } from '../inferred-row';
import { rowMessage } from '../row-messages';
import type { PrintedCell, RowReading } from '../row-reading';
import { figuresOfRow, putFound, putRow, putUncertain, type TableResult } from '../table-result';
import { readLabel, vocabularyOf } from '../vocabulary';
import { type FoundRow, isBlankCell } from './find-rows';
import { endOf, type GridRow, placeOfGridCell } from './grid-rows';

/** A printed row that was not matched: its label and the cells behind it. */
type UnknownRow = { position: number; row: GridRow; label: TableCell; values: TableCell[] };

/** Rows below the head that were not matched although they have a label and cells for values. */
function unmatchedRows({ rows, table }: GridContext, isKnown: (index: number) => boolean): UnknownRow[] {
  const isUnit = (cell: TableCell) => hasUnitCells(table) && isUnitWord(cell.text);
  return rows.flatMap((row, position) => {
    if (isKnown(position)) return [];
    const own = row.cells.filter((cell) => cell.row === row.row && !isUnit(cell));
    const label = own.findLast((cell) => !isBlankCell(cell) && !isValueLike(cell.text));
    const values = label ? own.filter((cell) => cell.column >= endOf(label)) : [];
    return label && values.length > 0 ? [{ position, row, label, values }] : [];
  });
}

const printedLabel = ({ row, label }: UnknownRow): PrintedCell => ({
  text: label.text,
  place: placeOfGridCell(row.block, label),
});

/** What was found in a grid, and how a row of it is read. */
export type GridContext = {
  rows: readonly GridRow[];
  table: TableSpec;
  form: FormSpec;
  found: readonly FoundRow[];
  read: (row: GridRow, label: TableCell, figures: readonly FigureSpec[]) => RowReading;
};

/** A group printed as one row; figures beside its label where a row of it is printed too belong to another row. */
function addGroupRow(
  { table, found, read }: GridContext,
  unknown: UnknownRow,
  group: string[],
  result: TableResult,
): void {
  if (unknown.values.every(isBlankCell)) return;
  const rows = new Set(found.map((one) => one.row));
  const printed = printedLabel(unknown);
  for (const row of lostMembers(table, group, rows)) putUncertain(result, table, row, printed);
  const figures = groupRowFigures(table, group, rows);
  if (!figures) return;
  const reading = read(unknown.row, unknown.label, figures);
  const say = (code: Parameters<typeof rowMessage>[0]) =>
    result.messages.push(rowMessage(code, table, null, printed.place, printed.text.trim()));
  putRow(result, figures, reading);
  say('group-as-one-row');
  if (reading.problem) say(reading.problem);
}

/** Rows that the form does not have, and those whose label cannot be read. */
function addUnknownRows(context: GridContext, unknown: readonly UnknownRow[], result: TableResult): void {
  const { table, form, found, read } = context;
  const inferred = new Set<UnknownRow>();
  const matches = found.map(({ index, row }) => ({ position: index, row }));
  for (const gap of gapsOf(table, matches, unknown)) {
    for (const pair of byNumbers(table, gap, ({ label }) => label.text) ?? []) {
      const figures = figuresOfRow(table, pair.row);
      const values = inferredRow(form, figures, read(pair.unknown.row, pair.unknown.label, figures));
      if (!values) continue;
      inferred.add(pair.unknown);
      putFound(result, table, pair.row, values, printedLabel(pair.unknown));
    }
    const [first] = gap.unknown;
    if (first) for (const row of gap.rows) putUncertain(result, table, row, printedLabel(first));
  }
  for (const one of unknown.filter((candidate) => !inferred.has(candidate))) {
    const { text, place } = printedLabel(one);
    result.reading.extraRows.push({ label: text.trim(), place, cells: one.values.map((cell) => cell.text.trim()) });
  }
}

/** Adds what stands in the rows that are no rows of the form; `isKnown` tells matched rows and heads by their index. */
export function addOtherRows(context: GridContext, isKnown: (index: number) => boolean, result: TableResult): void {
  const vocabulary = vocabularyOf(context.table);
  const unknown = unmatchedRows(context, isKnown).filter((one) => {
    const label = readLabel(vocabulary, one.label.text);
    if (label?.group) addGroupRow(context, one, label.group, result);
    return !label;
  });
  addUnknownRows(context, unknown, result);
}
