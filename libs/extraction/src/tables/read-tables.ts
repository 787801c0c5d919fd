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
import { readSequence } from './sequence/read-sequence';
import { suggestSplits } from './suggest/suggest-splits';
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

/** The table from the text of its own part; from all text where the part has none (its heading may be lost). */
function fromText(table: TableSpec, input: Input, consumed: ReadonlySet<Piece>): TableResult | null {
  const own = (partOf(table, input) ?? []).filter(isSegment);
  const all = () => input.pieces.filter((piece): piece is Segment => isSegment(piece) && !consumed.has(piece));
  return readSequence(table, input.form, own) ?? readSequence(table, input.form, all());
}

function notFound(table: TableSpec, input: Input): TableResult {
  const picture = partOf(table, input)?.some((piece) => piece.kind === 'picture') ?? false;
  const result = startResult(table, picture ? 'picture' : 'none', [], null);
  for (const figure of table.figures) result.figures.set(figure.id, unreadable(null));
  const text = picture
    ? `“${table.title}”的表格是图片，其中的数字无法读取，请在线填报补录。`
    : `没有找到“${table.title}”的表格，其中的数字按无法读取处理。`;
  const code = picture ? 'table-picture' : 'table-missing';
  return { ...result, messages: [{ level: 'warning', code, text, place: null }] };
}

/** Reads all official tables of a form: from grids where there are any, else from running text. */
export function readTables(input: Input): TablesResult {
  const grids = gridsOf(input);
  const consumed = new Set<Piece>();
  const results = input.form.tables.map((table) => {
    const blocks = grids.get(table);
    const read = blocks ? readGrid(table, blocks) : fromText(table, input, consumed);
    const result = read ?? notFound(table, input);
    for (const piece of result.consumed) consumed.add(piece);
    return result;
  });
  const found = new Map(results.flatMap((result) => [...result.figures]));
  const ids = new Set([...figuresOf(input.form).map((figure) => figure.id), ...found.keys()]);
  return {
    readings: results.map((result) => result.reading),
    figures: Object.fromEntries([...ids].map((id) => [id, found.get(id) ?? MISSING])),
    messages: results.flatMap((result) => result.messages),
    suggestions: suggestSplits(
      input.form,
      results.flatMap((result) => result.fused),
      found,
    ),
    consumed,
  };
}
