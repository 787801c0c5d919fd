import type { RowSpec, TableSpec } from '@gongkai/domain';
import { tightText } from '../text/fold';
import { type LabelKey, labelKey, splitOrdinal } from '../text/label-key';
import { similarity } from '../text/similarity';
import { ANNEX_HEADS, asThisYear, hasUnitCells, withoutOfWhich, YEAR_HEADS } from './annex-words';

/** The words of one official table, made comparable once per form. */
export type Vocabulary = {
  table: TableSpec;
  /** For each row its own label and the other wordings of it; empty for a row that is printed without a label. */
  rows: LabelKey[][];
  /** Labels of groups of rows (（三）不予公开). */
  groups: { key: LabelKey; labels: string[] }[];
  /** Titles, header cells and notes. */
  headers: { key: LabelKey; text: string }[];
  /** Which of the headers are those of columns of figures. */
  columnHeads: ReadonlySet<string>;
  /**
   * Every label as folded text without white space by its first character, longest first, for finding labels within
   * run-together text.
   */
  printed: ReadonlyMap<string, readonly string[]>;
  /** Readings of printed texts met lately. */
  readings: Map<string, LabelReading | null>;
};

const LONGEST_LABEL = 90;
export const LABEL_THRESHOLD = 0.7;
const HEADER_THRESHOLD = 0.8;

const ownLabels = (row: RowSpec): string[] => {
  const own = row.labels.at(-1);
  return own === undefined ? [] : [own, ...(row.aliases ?? [])];
};

function groupLabels(table: TableSpec): string[][] {
  const paths = table.rows.flatMap((row) => row.labels.slice(0, -1).map((_, level) => row.labels.slice(0, level + 1)));
  return [...new Map(paths.map((path) => [path.join('\u0000'), path])).values()];
}

/** A label as it may stand in run-together text: `1.` or `1、`, with or without quotation marks. */
function spellings(tight: string): string[] {
  const unquoted = tight.replaceAll('"', '');
  return [tight, unquoted].flatMap((text) => [text, text.replace(/^(\d)\./, '$1、')]);
}

function buildVocabulary(table: TableSpec): Vocabulary {
  const headerTexts = [
    ...table.cells.filter((cell) => cell.kind !== 'label' && cell.text !== '').map((cell) => cell.text),
    ...table.columns.flatMap((column) => [...column.labels, ...(column.aliases ?? [])]),
  ];
  const headers = [...new Set([...headerTexts, ...(hasUnitCells(table) ? ANNEX_HEADS : [])])];
  const groups = groupLabels(table);
  const years = hasUnitCells(table) ? YEAR_HEADS : [];
  const own = table.rows.flatMap(ownLabels);
  // Provinces number the lines of the annex otherwise; the numbers are taken off where it is cut.
  const bare = hasUnitCells(table) ? own.map((label) => splitOrdinal(tightText(withoutOfWhich(label))).rest) : [];
  const labels = [...own, ...bare, ...groups.flat(), ...headers, ...years];
  const spelled = [...new Set(labels.flatMap((label) => spellings(tightText(label))))].filter((text) => text !== '');
  const printed = new Map<string, string[]>();
  for (const text of spelled.sort((a, b) => b.length - a.length)) {
    const [first = ''] = text;
    printed.set(first, [...(printed.get(first) ?? []), text]);
  }
  return {
    table,
    rows: table.rows.map((row) => ownLabels(row).map((label) => labelKey(withoutOfWhich(label)))),
    groups: groups.map((path) => ({ key: labelKey(path.at(-1) ?? ''), labels: path })),
    headers: headers.map((text) => ({ key: labelKey(text), text })),
    columnHeads: new Set(table.columns.flatMap(({ labels: path, aliases }) => [path.at(-1) ?? '', ...(aliases ?? [])])),
    printed,
    readings: new Map(),
  };
}

const built = new WeakMap<TableSpec, Vocabulary>();

/** The vocabulary of an official table. */
export function vocabularyOf(table: TableSpec): Vocabulary {
  const known = built.get(table);
  if (known) return known;
  const vocabulary = buildVocabulary(table);
  built.set(table, vocabulary);
  return vocabulary;
}

/** Compares words in full only where their lengths let them be alike at all. */
function compare(printed: string, official: string): number {
  const longest = Math.max(printed.length, official.length);
  const near = Math.min(printed.length, official.length) >= LABEL_THRESHOLD * longest;
  return near || official.startsWith(printed) ? similarity(printed, official) : 0;
}

/** Likeness of a printed label and an official one, 0–1, on the words alone; 0 below what names anything. */
function wordLikeness(printed: LabelKey, official: LabelKey): number {
  return Math.max(compare(printed.core, official.core), compare(printed.bare, official.bare) * 0.99);
}

/** Likeness including the printed number: the same number speaks for a row, another one against it. */
function likeness(printed: LabelKey, official: LabelKey): number {
  const words = wordLikeness(printed, official);
  if (printed.ordinal === null || official.ordinal === null) return words - (official.ordinal === null ? 0 : 0.02);
  return printed.ordinal === official.ordinal ? words : words - 0.1;
}

/** What a printed text may be in a table. */
export type LabelReading = {
  key: LabelKey;
  /** Rows of the table it may name, with the likeness of the best wording. */
  rows: Map<number, number>;
  /** True if it is the label of a group, a title, a header cell or a note. */
  standing: boolean;
  /** The group it names, outermost label first. */
  group: string[] | null;
  header: string | null;
  /** True if the header is that of a column of figures. */
  isColumn: boolean;
  /** Likeness to the official text that it is most like. */
  best: number;
};

function bestOf<T extends { key: LabelKey }>(items: readonly T[], key: LabelKey): { item: T; score: number } | null {
  let best: { item: T; score: number } | null = null;
  for (const item of items) {
    const score = likeness(key, item.key);
    if (score >= HEADER_THRESHOLD && score > (best?.score ?? 0)) best = { item, score };
  }
  return best;
}

/** Most cells are numbers, which name nothing. */
const DIGITS = /^\d+$/;

const MEMORY = 4000;

/**
 * Reads a printed text against a table's words; null if it is none of them. Remembered, because a form's labels are the
 * same in every report.
 */
export function readLabel(vocabulary: Vocabulary, text: string): LabelReading | null {
  if (text.length > LONGEST_LABEL || DIGITS.test(text)) return null;
  const memory = vocabulary.readings;
  const known = memory.get(text);
  if (known !== undefined) return known;
  if (memory.size >= MEMORY) memory.clear();
  const read = matchLabel(vocabulary, text);
  memory.set(text, read);
  return read;
}

/** A row is named only by words that are clearly more like its own than like any other row's. */
const CLEARLY = 0.1;
const SURE = 0.95;

/**
 * The rows that printed words may name: those most like them. Rows of the same wording are several; where words are
 * unsure and about as like two different rows (`信函、传真申请数`), they name neither.
 */
function rowsNamed(vocabulary: Vocabulary, key: LabelKey): Map<number, number> {
  const scores = vocabulary.rows.map((wordings) => Math.max(0, ...wordings.map((wording) => likeness(key, wording))));
  const best = Math.max(0, ...scores);
  if (best < LABEL_THRESHOLD) return new Map();
  const close = scores.flatMap((score, row): [number, number][] => (score > best - CLEARLY ? [[row, score]] : []));
  return best < SURE && close.length > 1 ? new Map() : new Map(close);
}

function matchLabel(vocabulary: Vocabulary, text: string): LabelReading | null {
  const key = labelKey(asThisYear(withoutOfWhich(text)));
  if (key.core === '' || /^\p{N}+$/u.test(key.core)) return null;
  const rows = rowsNamed(vocabulary, key);
  const group = bestOf(vocabulary.groups, key);
  const header = bestOf(vocabulary.headers, key);
  if (rows.size === 0 && !group && !header) return null;
  return {
    key,
    rows,
    standing: group !== null || header !== null,
    group: group?.item.labels ?? null,
    header: header?.item.text ?? null,
    isColumn: header !== null && vocabulary.columnHeads.has(header.item.text),
    best: Math.max(group?.score ?? 0, header?.score ?? 0, ...rows.values()),
  };
}
