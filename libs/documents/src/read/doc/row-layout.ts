import type { CellMerge, RowLayout } from '../tree/table-writer';
import type { ByteView } from './byte-view';
import { CODES } from './properties';

const CELL_LENGTH = 20;
const MERGED_ACROSS = 0x02;
const MERGED_DOWN = 0x20;
const STARTS_DOWN = 0x40;

/** Whether a property is about the layout of a row. */
export const isLayout = (code: number): boolean =>
  code === CODES.rowLayout || code === CODES.cellsMerged || code === CODES.cellMergedDown;

/** The layout after one more property; properties come in order, each changing what the others said. */
export function changeLayout(
  layout: RowLayout | null,
  code: number,
  list: ByteView,
  at: number,
  length: number,
): RowLayout | null {
  if (code === CODES.rowLayout) return readLayout(list, at, length);
  if (layout === null || length < 2) return layout;
  if (code === CODES.cellsMerged) mergeAcross(layout, list.u8(at), list.u8(at + 1));
  else mergeDown(layout, list.u8(at), list.u8(at + 1));
  return layout;
}

function readLayout(list: ByteView, at: number, length: number): RowLayout {
  const count = length > 0 ? list.u8(at) : 0;
  const edges: number[] = [];
  for (let index = 0; index <= count && 1 + index * 2 + 2 <= length; index++) edges.push(list.i16(at + 1 + index * 2));
  const first = 1 + (count + 1) * 2;
  const cells = Array.from({ length: count }, (_, index): CellMerge => {
    const place = first + index * CELL_LENGTH;
    const flags = place + 2 <= length ? list.u16(at + place) : 0;
    return { across: (flags & MERGED_ACROSS) !== 0, down: downOf(flags) };
  });
  return { edges, cells };
}

function downOf(flags: number): CellMerge['down'] {
  if ((flags & STARTS_DOWN) !== 0) return 'restart';
  return (flags & MERGED_DOWN) !== 0 ? 'continue' : 'none';
}

/** Cells from `first` up to and without `end` become one. */
function mergeAcross(layout: RowLayout, first: number, end: number): void {
  layout.cells.slice(first + 1, end).forEach((cell) => {
    cell.across = true;
  });
}

function mergeDown(layout: RowLayout, index: number, kind: number): void {
  const cell = layout.cells[index];
  if (cell !== undefined) cell.down = kind === 3 ? 'restart' : kind === 1 ? 'continue' : 'none';
}
