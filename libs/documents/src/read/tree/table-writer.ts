import { LIMITS } from '../limits';
import { ReadFailure } from '../read-failure';
import { finishTable } from './finish-table';
import type { FlowStack } from './flow-stack';
import type { Notices } from './notices';
import { type DraftCell, isBlank, type Piece } from './piece';
import { mergeThinColumns } from './thin-columns';

/** How the cells of a row lie: positions of their edges in twips, one more than there are cells, and merges. */
export type RowLayout = { edges: number[]; cells: CellMerge[] };
export type CellMerge = {
  /** Goes on from the cell to the left. */
  across: boolean;
  down: 'none' | 'restart' | 'continue';
};

type Row = { cells: Piece[][]; layout: RowLayout | null };
type OpenTable = { rows: Row[]; cells: Piece[][]; inCell: boolean };
type PlacedCell = DraftCell & { down: CellMerge['down'] };

/** No report has tables in tables in tables … */
const DEEPEST = 16;

/** Builds tables from paragraphs that only say how deep they stand and where cells and rows end. */
export class TableWriter {
  readonly #flows: FlowStack;
  readonly #notices: Notices;
  readonly #tables: OpenTable[] = [];

  constructor(flows: FlowStack, notices: Notices) {
    this.#flows = flows;
    this.#notices = notices;
  }

  /** Opens and closes tables until the next paragraph stands `depth` tables deep, in an open cell. */
  enter(depth: number): void {
    if (depth > DEEPEST) throw tooDeep();
    while (this.#tables.length > depth) this.closeTable();
    while (this.#tables.length < depth) {
      this.openCell();
      this.#tables.push({ rows: [], cells: [], inCell: false });
    }
    this.openCell();
  }

  endCell(): void {
    const table = this.#tables.at(-1);
    if (table === undefined || !table.inCell) return;
    table.cells.push(this.#flows.close());
    table.inCell = false;
  }

  /** Ends the row of a table `depth` tables deep; what stands behind the last cell belongs to no cell and is dropped. */
  endRow(depth: number, layout: RowLayout | null): void {
    while (this.#tables.length > depth) this.closeTable();
    const table = this.#tables.at(-1);
    if (table === undefined || this.#tables.length < depth) return;
    if (table.inCell) this.endCell();
    // Word processors end some rows twice; a cell that the layout does not know and that is blank is none.
    const known = layout === null || layout.cells.length === 0 ? table.cells.length : layout.cells.length;
    while (table.cells.length > known && table.cells.at(-1)?.length === 0) table.cells.pop();
    table.rows.push({ cells: table.cells, layout });
    table.cells = [];
  }

  /** Ends everything that is open. */
  finish(): void {
    this.enter(0);
  }

  private openCell(): void {
    const table = this.#tables.at(-1);
    if (table === undefined || table.inCell) return;
    this.#flows.open();
    table.inCell = true;
  }

  private closeTable(): void {
    this.endCell();
    const table = this.#tables.pop();
    if (table === undefined) return;
    if (table.cells.length > 0) table.rows.push({ cells: table.cells, layout: null });
    const { cells, widths } = placeCells(table.rows);
    if (cells.some((cell) => cell.column >= LIMITS.columns))
      this.#notices.add('warning', 'table-too-wide', '有表格的列数多得异常，超出部分未读取。');
    mergeThinColumns(cells, widths);
    const merged = mergeDown(
      cells.filter((cell) => cell.column < LIMITS.columns),
      this.#notices,
    );
    this.#flows.pass(finishTable(merged, this.#notices));
  }
}

/** Cells by the edges of all rows together; a row without layout has columns of its own count. */
function placeCells(rows: readonly Row[]): { cells: PlacedCell[]; widths: number[] } {
  const edgesOf = (row: Row) =>
    row.layout !== null && row.layout.edges.length > row.cells.length
      ? row.layout.edges
      : Array.from({ length: row.cells.length + 1 }, (_, at) => row.layout?.edges[at] ?? at * DEFAULT_WIDTH);
  const edges = [...new Set(rows.flatMap(edgesOf))].sort((a, b) => a - b);
  const number = new Map(edges.map((edge, index) => [edge, index]));
  const cells = rows.flatMap((row, index) => placeRow(row, index, edgesOf(row), number));
  return { cells, widths: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)) };
}

const DEFAULT_WIDTH = 1000;

function placeRow(
  row: Row,
  index: number,
  edges: readonly number[],
  number: ReadonlyMap<number, number>,
): PlacedCell[] {
  const placed: PlacedCell[] = [];
  row.cells.forEach((pieces, at) => {
    const column = number.get(edges[at] ?? 0) ?? 0;
    const columnSpan = Math.max(1, (number.get(edges[at + 1] ?? 0) ?? 0) - column);
    const merge = row.layout?.cells[at];
    const left = placed.at(-1);
    if (merge?.across === true && left !== undefined) {
      left.columnSpan = Math.max(left.columnSpan, column + columnSpan - left.column);
      left.pieces.push(...pieces);
    } else placed.push({ row: index, column, rowSpan: 1, columnSpan, pieces, down: merge?.down ?? 'none' });
  });
  return placed;
}

/** Joins cells that go on from the cell above. Word does not show what stands in the lower ones. */
function mergeDown(cells: readonly PlacedCell[], notices: Notices): DraftCell[] {
  const above = new Map<number, PlacedCell>();
  const kept: DraftCell[] = [];
  for (const cell of cells) {
    const upper = above.get(cell.column);
    const goesOn = cell.down === 'continue' && upper !== undefined && upper.row + upper.rowSpan === cell.row;
    if (goesOn && upper.rowSpan < LIMITS.rowSpan) {
      upper.rowSpan++;
      upper.columnSpan = Math.min(upper.columnSpan, cell.columnSpan);
      if (cell.pieces.some((piece) => piece.kind !== 'paragraph' || !isBlank(piece.text)))
        notices.add('warning', 'merged-cell-text', '有合并单元格的下方格里藏有内容（Word 中不显示），未读取。');
      continue;
    }
    kept.push(cell);
    if (cell.down === 'none') above.delete(cell.column);
    else above.set(cell.column, cell);
  }
  return kept;
}

const tooDeep = () =>
  new ReadFailure('damaged', '文档中表格套表格的层数异常，无法读取；请用 Word 或 WPS 打开后另存为 docx，再重新上传。');
