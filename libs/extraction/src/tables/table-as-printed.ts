import { FORMS, type Message, type TableSpec } from '@gongkai/domain';
import { labelKey, wordsOfText } from '../text/label-key';
import type { TableResult } from './table-result';

/** Shorter words stand in other places too. */
const DISTINCT = 6;

const ownWords = ({ labels, aliases }: TableSpec['rows'][number]) =>
  [labels.at(-1) ?? '', ...(aliases ?? [])]
    .map((label) => labelKey(label).core)
    .filter((core) => core.length >= DISTINCT);

/** Rows of another form's table that the form's own table does not have. */
function rowsBeyond(other: TableSpec, table: TableSpec): TableSpec['rows'] {
  const keys = new Set(table.rows.map((row) => row.key));
  return other.rows.filter((row) => !keys.has(row.key));
}

type Other = { other: TableSpec; beyond: string[] };
const others = new WeakMap<TableSpec, Other[]>();

/** The same table of the other forms, each with the words of the rows that only it has. */
function othersOf(table: TableSpec): Other[] {
  const known = others.get(table);
  if (known) return known;
  const found = FORMS.flatMap((form) => form.tables)
    .filter((other) => other !== table && other.key === table.key)
    .map((other) => ({ other, beyond: rowsBeyond(other, table).flatMap(ownWords) }));
  others.set(table, found);
  return found;
}

/**
 * The table that is really printed: some reports in the form of 2019 divide （六）其他处理 into the three rows of 2021.
 * `words` is the text in which the table stands. The form's own table unless rows of the other are printed.
 */
export function tableAsPrinted(table: TableSpec, words: () => string): TableSpec {
  if (table.key !== 'requests') return table;
  const printed = wordsOfText(words());
  return othersOf(table).find(({ beyond }) => beyond.some((word) => printed.includes(word)))?.other ?? table;
}

/** Says of a table read in another form's rows what differs from the form's own. */
export function tellDifference(table: TableSpec, printed: TableSpec, result: TableResult): TableResult {
  if (printed === table) return result;
  const added = rowsBeyond(printed, table);
  const lost = rowsBeyond(table, printed).map((row) => row.key);
  const group = added[0]?.labels.at(-2) ?? table.title;
  const extraRows = added
    .filter((row) => !result.reading.missingRows.includes(row.key))
    .map((row) => ({ label: row.labels.at(-1) ?? row.key, place: null }));
  const message: Message = {
    level: 'info',
    code: 'row-as-group',
    text: `“${group}”在报告中分列 ${extraRows.length} 行，规定的格式只列一行；按所印各行读取。`,
    place: result.reading.place,
  };
  const missingRows = [
    ...result.reading.missingRows.filter((key) => table.rows.some((row) => row.key === key)),
    ...lost,
  ];
  const reading = { ...result.reading, missingRows, extraRows: [...extraRows, ...result.reading.extraRows] };
  return { ...result, reading, messages: [...result.messages, message] };
}
