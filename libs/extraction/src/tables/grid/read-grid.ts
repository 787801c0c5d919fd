import type { TableBlock, TableCell } from '@gongkai/documents';
import type { FigureSpec, FigureValue, FormSpec, TableSpec } from '@gongkai/domain';
import { alignRows, type RowMatch } from '../align-rows';
import { alteredLabel } from '../altered-labels';
import { isValueLike } from '../cell-value';
import { groupRowFigures } from '../group-rows';
import { rowMessage } from '../row-messages';
import { cellFigure, MISSING, type RowReading, unreadable, unreadableRow } from '../row-reading';
import { figuresOfRow, type TableResult } from '../table-result';
import { readLabel, type Vocabulary, vocabularyOf } from '../vocabulary';
import { assignColumns } from './assign-columns';
import { columnsByHeader, headOver, isHeaderRow } from './columns';
import { endOf, type GridRow, gridRows, placeOfGridCell } from './grid-rows';

const WIDTH = 1000;

/** A row of figures: where it is, and the cell that names it (null for a row that is printed without a label). */
type LabelledRow = { index: number; row: number; label: TableCell | null };

const printed = (row: GridRow, cell: TableCell) => ({ text: cell.text, place: placeOfGridCell(row.block, cell) });
const isBlank = (cell: TableCell | undefined) => !cell || cell.text.trim() === '';

/** Labels in reading order; 其他 and 总计 over a column do not count as rows. */
function findRows(rows: readonly GridRow[], vocabulary: Vocabulary): LabelledRow[] {
  const candidates = rows.flatMap((gridRow, index) =>
    gridRow.cells.flatMap((cell, at) => {
      const label = cell.row !== gridRow.row || isBlank(cell) ? null : readLabel(vocabulary, cell.text);
      if (!label || label.rows.size === 0) return [];
      const next = gridRow.cells[at + 1];
      const isHeader =
        label.standing && label.key.ordinal === null && !(next && (isBlank(next) || isValueLike(next.text)));
      return isHeader ? [] : [{ position: index * WIDTH + cell.column, rows: label.rows }];
    }),
  );
  const located = (match: RowMatch): LabelledRow => {
    const index = Math.floor(match.position / WIDTH);
    const column = match.position % WIDTH;
    return { index, row: match.row, label: rows[index]?.cells.find((cell) => cell.column === column) ?? null };
  };
  return alignRows(candidates, vocabulary.rows.length).map(located);
}

/** The row of a table that prints no row labels: the first one of figures only, below the head. */
function unlabelledRow(rows: readonly GridRow[], vocabulary: Vocabulary, row: number): LabelledRow[] {
  const onlyValues = rows.flatMap((gridRow, index) => {
    const own = gridRow.cells.filter((cell) => cell.row === gridRow.row);
    const isRow = own.length > 1 && own.slice(1).every((cell) => isBlank(cell) || isValueLike(cell.text));
    return isRow && !isHeaderRow(gridRow, vocabulary)
      ? [{ index, filled: own.some((cell) => isValueLike(cell.text)) }]
      : [];
  });
  const filled = onlyValues.filter((candidate) => candidate.filled);
  const chosen = filled[0] ?? onlyValues[0];
  if (!chosen || filled.length > 1) return [];
  const [first] = rows[chosen.index]?.cells ?? [];
  const label = first && !isBlank(first) && !isValueLike(first.text) ? first : null;
  return [{ index: chosen.index, row, label }];
}

function readValues(
  rows: readonly GridRow[],
  at: { index: number; label: TableCell | null },
  figures: readonly FigureSpec[],
  table: TableSpec,
  isHead: (index: number) => boolean,
): RowReading {
  const gridRow = rows[at.index];
  if (!gridRow) return { values: figures.map(() => MISSING), problem: null };
  const start = at.label ? endOf(at.label) : 0;
  const cells = gridRow.cells.filter((cell) => cell.column >= start);
  const head = headOver(rows, at.index, isHead);
  const columns = figures.flatMap((figure) => table.columns.filter((column) => column.key === figure.column));
  const edge = Math.max(0, ...gridRow.cells.map(endOf));
  const ragged = edge < gridRow.block.columnCount;
  const assigned = assignColumns(cells, columnsByHeader(cells, columns, head), figures.length, ragged);
  if (!assigned)
    return unreadableRow(
      figures,
      cells.slice(0, 1).map((cell) => printed(gridRow, cell)),
      'cell-count',
    );
  const values = figures.map((figure, index): FigureValue => {
    const place = assigned.cells[index];
    const cell = typeof place === 'number' ? cells[place] : undefined;
    if (!cell) return MISSING;
    const shared = cell.picture || (cell.rowSpan > 1 && !isBlank(cell));
    return shared ? unreadable(printed(gridRow, cell)) : cellFigure(printed(gridRow, cell), figure, assigned.inferred);
  });
  const merged = values.some((value) => value.state === 'unreadable');
  return { values, problem: merged ? 'merged-cells' : null };
}

/** Reads an official table from the tables of the document that hold it (one, or several parts of it). */
export function readGrid(table: TableSpec, _form: FormSpec, blocks: readonly TableBlock[]): TableResult {
  const vocabulary = vocabularyOf(table);
  const rows = gridRows(blocks);
  const unlabelled = table.rows.findIndex((row) => row.labels.length === 0);
  const found = unlabelled < 0 ? findRows(rows, vocabulary) : unlabelledRow(rows, vocabulary, unlabelled);
  const matched = new Set(found.map((row) => row.index));
  const heads = rows.map((row, index) => !matched.has(index) && isHeaderRow(row, vocabulary));
  const isHead = (index: number) => heads[index] ?? false;
  const [block] = blocks;
  const [corner] = block?.cells ?? [];
  const result: TableResult = {
    reading: {
      table: table.key,
      found: 'grid',
      missingRows: table.rows.filter((_, row) => !found.some((one) => one.row === row)).map((row) => row.key),
      extraRows: [],
      alteredLabels: [],
      valueColumns: null,
      place: block && corner ? placeOfGridCell(block, corner) : null,
    },
    figures: new Map(),
    messages: [],
    consumed: new Set(),
  };
  const put = (figures: readonly FigureSpec[], values: readonly FigureValue[]) =>
    figures.forEach((figure, index) => {
      const value = values[index];
      if (value) result.figures.set(figure.id, value);
    });
  for (const one of found) {
    const gridRow = rows[one.index];
    if (!gridRow) continue;
    const figures = figuresOfRow(table, one.row);
    const reading = readValues(rows, one, figures, table, isHead);
    put(figures, reading.values);
    const place = one.label ? placeOfGridCell(gridRow.block, one.label) : null;
    if (one.label && unlabelled < 0)
      result.reading.alteredLabels.push(...alteredLabel(table, one.row, one.label.text, place));
    if (reading.problem) result.messages.push(rowMessage(reading.problem, table, one.row, place));
    if (!reading.problem) {
      const count = gridRow.cells.filter((cell) => cell.column >= (one.label ? endOf(one.label) : 0)).length;
      result.reading.valueColumns = Math.max(result.reading.valueColumns ?? 0, count);
    }
  }
  rows.forEach((gridRow, index) => {
    if (matched.has(index) || isHead(index)) return;
    const own = gridRow.cells.filter((cell) => cell.row === gridRow.row);
    const label = own.filter((cell) => !isBlank(cell) && !isValueLike(cell.text)).at(-1);
    if (!label) return;
    const read = readLabel(vocabulary, label.text);
    const place = placeOfGridCell(gridRow.block, label);
    const values = own.filter((cell) => cell.column >= endOf(label));
    const figures = read?.group ? groupRowFigures(table, read.group) : null;
    if (figures && values.some((cell) => !isBlank(cell))) {
      const reading = readValues(rows, { index, label }, figures, table, isHead);
      put(figures, reading.values);
      result.messages.push(rowMessage('group-as-one-row', table, null, place, label.text.trim()));
    } else if (!read && values.length > 0) result.reading.extraRows.push({ label: label.text.trim(), place });
  });
  return result;
}
