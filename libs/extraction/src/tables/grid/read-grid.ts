import type { TableBlock } from '@gongkai/documents';
import type { FormSpec, TableSpec } from '@gongkai/domain';
import { alteredHeads, alteredLabel } from '../altered-labels';
import { rowMessage } from '../row-messages';
import { figuresOfRow, putRow, startResult, type TableResult } from '../table-result';
import { vocabularyOf } from '../vocabulary';
import { headsOver, isHeaderRow } from './columns';
import { findRows } from './find-rows';
import { gridRows, placeOfGridCell } from './grid-rows';
import { printedHeads } from './printed-heads';
import { readValues, valueCells } from './read-values';
import { addOtherRows, type GridContext } from './unknown-rows';

/** Reads an official table from the tables of the document that hold it (one, or several parts of it). */
export function readGrid(table: TableSpec, form: FormSpec, blocks: readonly TableBlock[]): TableResult {
  const vocabulary = vocabularyOf(table);
  const rows = gridRows(blocks);
  const found = findRows(rows, vocabulary);
  const matched = new Set(found.map((row) => row.index));
  const heads = rows.map((row, index) => !matched.has(index) && isHeaderRow(row, vocabulary));
  const headAbove = headsOver(rows, heads);
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
  const read: GridContext['read'] = (row, label, figures) =>
    readValues(row, label, figures, table, headAbove(rows.indexOf(row)));
  const isKnown = (index: number) => matched.has(index) || (heads[index] ?? false);
  addOtherRows({ rows, table, form, found, read }, isKnown, result);
  result.reading.alteredLabels.push(...alteredHeads(table, printedHeads(rows, heads, vocabulary)));
  return result;
}
