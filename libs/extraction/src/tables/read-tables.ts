import type { DocumentTree, TableBlock } from '@gongkai/documents';
import {
  type FigureId,
  type FigureValue,
  type FormSpec,
  figuresOf,
  type Message,
  type TableReading,
  type TableSpec,
} from '@gongkai/domain';
import type { PartRange } from '../outline/sections';
import type { Piece, Segment } from '../outline/segment';
import { readGrid } from './grid/read-grid';
import { officialTableOf } from './grid/recognise';
import { MISSING, unreadable } from './row-reading';
import { readSequence } from './sequence/read-sequence';
import type { TableResult } from './table-result';

/** The official tables of one report. `figures` holds every figure id of the form. */
export type TablesResult = {
  readings: TableReading[];
  figures: Record<FigureId, FigureValue>;
  messages: Message[];
  consumed: Set<Piece>;
};

type Input = { tree: DocumentTree; form: FormSpec; pieces: readonly Piece[]; parts: readonly PartRange[] };

const isSegment = (piece: Piece): piece is Segment => piece.kind === 'text';

/** Tables of the document by the official table they hold; a second copy of the same rows further down is left out. */
function blocksByTable({ tree, form }: Input): Map<TableSpec, TableBlock[]> {
  const found = new Map<TableSpec, TableBlock[]>();
  for (const block of tree.blocks) {
    const table = block.kind === 'table' ? officialTableOf(block, form.tables) : null;
    if (block.kind === 'table' && table) found.set(table, [...(found.get(table) ?? []), block]);
  }
  return found;
}

/** The table from the text of its own part; from all text where the part has none (its heading may be lost). */
function fromText(table: TableSpec, { form, pieces, parts }: Input, consumed: ReadonlySet<Piece>): TableResult | null {
  const part = parts.find((range) => range.heading.number === table.section);
  const own = part ? pieces.slice(part.from + 1, part.to).filter(isSegment) : [];
  const result = readSequence(table, form, own);
  return (
    result ??
    readSequence(
      table,
      form,
      pieces.filter((piece): piece is Segment => isSegment(piece) && !consumed.has(piece)),
    )
  );
}

function notFound(table: TableSpec, { pieces, parts }: Input): TableResult {
  const part = parts.find((range) => range.heading.number === table.section);
  const picture = part && pieces.slice(part.from, part.to).some((piece) => piece.kind === 'picture');
  const text = picture
    ? `“${table.title}”的表格是图片，数字无法读取，请用在线填报补录。`
    : `没有找到“${table.title}”的表格，其中的数字按无法读取处理。`;
  const reading: TableReading = {
    table: table.key,
    found: picture ? 'picture' : 'none',
    missingRows: table.rows.map((row) => row.key),
    extraRows: [],
    alteredLabels: [],
    valueColumns: null,
    place: null,
  };
  const code = picture ? 'table-picture' : 'table-missing';
  const figures = new Map(table.figures.map((figure) => [figure.id, unreadable(null)]));
  return { reading, figures, messages: [{ level: 'warning', code, text, place: null }], consumed: new Set() };
}

/** Reads all official tables of a form: from grids where there are any, else from running text. */
export function readTables(input: Input): TablesResult {
  const blocks = blocksByTable(input);
  const consumed = new Set<Piece>();
  const results = input.form.tables.map((table) => {
    const grids = blocks.get(table);
    const result =
      (grids ? readGrid(table, input.form, grids) : fromText(table, input, consumed)) ?? notFound(table, input);
    for (const piece of result.consumed) consumed.add(piece);
    return result;
  });
  const found = new Map(results.flatMap((result) => [...result.figures]));
  const ids = new Set([...figuresOf(input.form).map((figure) => figure.id), ...found.keys()]);
  return {
    readings: results.map((result) => result.reading),
    figures: Object.fromEntries([...ids].map((id) => [id, found.get(id) ?? MISSING])),
    messages: results.flatMap((result) => result.messages),
    consumed,
  };
}
