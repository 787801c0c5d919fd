import type { TableBlock } from '@gongkai/documents';
import type { TableSpec } from '@gongkai/domain';
import { alteredLabel } from '../altered-labels';
import { isValueLike } from '../cell-value';
import { groupRowFigures } from '../group-rows';
import { rowMessage } from '../row-messages';
import { figuresOfRow, putRow, startResult, type TableResult } from '../table-result';
import { readLabel, vocabularyOf } from '../vocabulary';
import { headOver, isHeaderRow } from './columns';
import { findRows, isBlankCell } from './find-rows';
import { endOf, type GridRow, gridRows, placeOfGridCell } from './grid-rows';
import { readValues, valueCells } from './read-values';

/** A row that the form does not have: a group printed as one row, or a row that was added. */
function addExtraRow(
  row: GridRow,
  head: readonly GridRow[],
  table: TableSpec,
  found: ReadonlySet<number>,
  result: TableResult,
): void {
  const own = row.cells.filter((cell) => cell.row === row.row);
  const label = own.findLast((cell) => !isBlankCell(cell) && !isValueLike(cell.text));
  const values = label ? own.filter((cell) => cell.column >= endOf(label)) : [];
  if (!label || values.length === 0) return;
  const place = placeOfGridCell(row.block, label);
  const read = readLabel(vocabularyOf(table), label.text);
  const figures = read?.group ? groupRowFigures(table, read.group, found) : null;
  if (!read) result.reading.extraRows.push({ label: label.text.trim(), place });
  if (!figures || values.every(isBlankCell)) return;
  const reading = readValues(row, label, figures, table, head);
  putRow(result, figures, reading);
  result.messages.push(rowMessage('group-as-one-row', table, null, place, label.text.trim()));
  if (reading.problem) result.messages.push(rowMessage(reading.problem, table, null, place, label.text.trim()));
}

/** Reads an official table from the tables of the document that hold it (one, or several parts of it). */
export function readGrid(table: TableSpec, blocks: readonly TableBlock[]): TableResult {
  const vocabulary = vocabularyOf(table);
  const rows = gridRows(blocks);
  const found = findRows(rows, vocabulary);
  const matched = new Set(found.map((row) => row.index));
  const foundRows = new Set(found.map((row) => row.row));
  const heads = rows.map((row, index) => !matched.has(index) && isHeaderRow(row, vocabulary));
  const headAbove = (index: number) => headOver(rows, index, (at) => heads[at] ?? false);
  const [block] = blocks;
  const [corner] = block?.cells ?? [];
  const place = block && corner ? placeOfGridCell(block, corner) : null;
  const result = startResult(
    table,
    'grid',
    found.map((row) => row.row),
    place,
  );
  for (const { index, row, label } of found) {
    const gridRow = rows[index];
    if (!gridRow) continue;
    const figures = figuresOfRow(table, row);
    const reading = readValues(gridRow, label, figures, table, headAbove(index));
    putRow(result, figures, reading);
    const labelPlace = label ? placeOfGridCell(gridRow.block, label) : null;
    if (label) result.reading.alteredLabels.push(...alteredLabel(table, row, label.text, labelPlace));
    if (reading.problem) result.messages.push(rowMessage(reading.problem, table, row, labelPlace));
    const count = valueCells(gridRow, label, table).length;
    result.reading.valueColumns = Math.max(result.reading.valueColumns ?? 0, count);
  }
  rows.forEach((row, index) => {
    if (!matched.has(index) && !heads[index]) addExtraRow(row, headAbove(index), table, foundRows, result);
  });
  return result;
}
