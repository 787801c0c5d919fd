import type { DocumentTree, TableBlock } from '@gongkai/documents';
import {
  type FigureId,
  type FigureValue,
  type FormSpec,
  figuresOf,
  type Message,
  type Suggestion,
  type TableReading,
  type TableSpec,
} from '@gongkai/domain';
import type { PartRange } from '../outline/sections';
import type { Piece, Segment } from '../outline/segment';
import { officialBlocks } from './grid/official-blocks';
import { readGrid } from './grid/read-grid';
import { MISSING, unreadable } from './row-reading';
import { annexSegments } from './sequence/annex-segments';
import { readSequence } from './sequence/read-sequence';
import { suggestSplits } from './suggest/suggest-splits';
import { tableAsPrinted, tellDifference } from './table-as-printed';
import { startResult, type TableResult } from './table-result';

/** The official tables of one report. `figures` holds every figure id of the form. */
export type TablesResult = {
  readings: TableReading[];
  figures: Record<FigureId, FigureValue>;
  messages: Message[];
  suggestions: Suggestion[];
  consumed: Set<Piece>;
};

type Input = { tree: DocumentTree; form: FormSpec; pieces: readonly Piece[]; parts: readonly PartRange[] };

const isSegment = (piece: Piece): piece is Segment => piece.kind === 'text';

function partOf(table: TableSpec, { pieces, parts }: Input): Piece[] | null {
  const part = parts.find((range) => range.heading.number === table.section);
  return part ? pieces.slice(part.from + 1, part.to) : null;
}

/** The tables of the document that hold official tables. */
function gridsOf(input: Input): Map<TableSpec, TableBlock[]> {
  const blocks = input.tree.blocks.filter((block): block is TableBlock => block.kind === 'table');
  const own = new Map(
    input.form.tables.map((table) => [table.section, new Set(partOf(table, input)?.map((piece) => piece.block))]),
  );
  return officialBlocks(blocks, input.form.tables, (block, section) => own.get(section)?.has(block) ?? false);
}

const wordsOf = (segments: readonly Segment[]) => segments.map((segment) => segment.text).join('');

/** A table in running text; null if the text holds no such table. */
function readText(table: TableSpec, form: FormSpec, segments: readonly Segment[]): TableResult | null {
  const printed = tableAsPrinted(table, () => wordsOf(segments));
  const result = readSequence(printed, form, segments);
  return result && tellDifference(table, printed, result);
}

/** The table from the text of its own part; from all text where the part has none (its heading may be lost). */
function fromText(table: TableSpec, input: Input, consumed: ReadonlySet<Piece>): TableResult | null {
  const own = (partOf(table, input) ?? []).filter(isSegment);
  const rest = () => input.pieces.filter((piece): piece is Segment => isSegment(piece) && !consumed.has(piece));
  const all = () => (table.section === 0 ? annexSegments(rest()) : rest());
  return readText(table, input.form, own) ?? readText(table, input.form, all());
}

/** A table that is one or several tables of the document. */
function fromGrids(table: TableSpec, form: FormSpec, blocks: readonly TableBlock[]): TableResult {
  const printed = tableAsPrinted(table, () => blocks.flatMap((block) => block.cells.map((cell) => cell.text)).join(''));
  return tellDifference(table, printed, readGrid(printed, form, blocks));
}

/** An annex need not be there; what is not there is missing and not unreadable. */
function annexNotFound(table: TableSpec): TableResult {
  const text = `没有找到《${table.title}》，只读取文字中的数字。`;
  const message: Message = { level: 'info', code: 'annex-missing', text, place: null };
  return { ...startResult(table, 'none', [], null), messages: [message] };
}

function notFound(table: TableSpec, input: Input): TableResult {
  if (table.section === 0) return annexNotFound(table);
  const picture = partOf(table, input)?.some((piece) => piece.kind === 'picture') ?? false;
  const result = startResult(table, picture ? 'picture' : 'none', [], null);
  for (const figure of table.figures) result.figures.set(figure.id, unreadable(null));
  const text = picture
    ? `“${table.title}”的表格是图片，其中的数字无法读取，请在线填报补录。`
    : `没有找到“${table.title}”的表格，其中的数字按无法读取处理。`;
  const code = picture ? 'table-picture' : 'table-missing';
  return { ...result, messages: [{ level: 'warning', code, text, place: null }] };
}

/** A guard: as many cells were told apart as the form has, or a message says how many. */
function withCellTotal(table: TableSpec, result: TableResult): TableResult {
  const seen = table.figures.filter(({ id }) => (result.figures.get(id)?.state ?? 'missingCell') !== 'missingCell');
  if (seen.length === table.figures.length) return result;
  const text = `“${table.title}”应有 ${table.figures.length} 个数据格，读到 ${seen.length} 个。`;
  const message: Message = { level: 'info', code: 'cell-total', text, place: result.reading.place };
  return { ...result, messages: [...result.messages, message] };
}

/** What was found, and every other figure of the form as missing; those of the form first, in its order. */
function allFigures(form: FormSpec, found: ReadonlyMap<FigureId, FigureValue>): Record<FigureId, FigureValue> {
  const figures: Record<FigureId, FigureValue> = {};
  for (const { id } of figuresOf(form)) figures[id] = MISSING;
  for (const [id, value] of found) figures[id] = value;
  return figures;
}

/** Reads all official tables of a form: from grids where there are any, else from running text. */
export function readTables(input: Input): TablesResult {
  const grids = gridsOf(input);
  const consumed = new Set<Piece>();
  const results = input.form.tables.map((table) => {
    const blocks = grids.get(table);
    const read = blocks ? fromGrids(table, input.form, blocks) : fromText(table, input, consumed);
    const result = read ? withCellTotal(table, read) : notFound(table, input);
    for (const piece of result.consumed) consumed.add(piece);
    return result;
  });
  const found = new Map<FigureId, FigureValue>();
  for (const result of results) for (const [id, value] of result.figures) found.set(id, value);
  return {
    readings: results.map((result) => result.reading),
    figures: allFigures(input.form, found),
    messages: results.flatMap((result) => result.messages),
    suggestions: suggestSplits(
      input.form,
      results.flatMap((result) => result.fused),
      found,
    ),
    consumed,
  };
}
