import type { DocumentView } from '@gongkai/contracts';
import type { Box } from '@gongkai/domain';
import type { Frame, FrameKind } from '../frame-original';

/** A framed rectangle on a page; the boxes of one place share its kind. */
export type PageFrame = { box: Box; kind: FrameKind; side: Frame['side'] };

/** Where the framed places stand on the pages: cells by their own boxes, words by those of their paragraph. */
export function pageFramesOf(document: DocumentView, frames: readonly Frame[]): PageFrame[] {
  return frames.flatMap(({ target, kind, side }) => {
    const block = document.blocks.find(({ index }) => index === target.block);
    if (block?.kind === 'paragraph') return (block.boxes ?? []).map((box) => ({ box, kind, side }));
    if (block?.kind !== 'table') return [];
    const cells =
      target.kind === 'cell'
        ? block.cells.filter((cell) => cell.row === target.row && cell.column === target.column)
        : block.cells;
    const boxes = cells.flatMap((cell) => cell.boxes ?? []);
    return (target.kind === 'cell' ? boxes : aroundEachPage(boxes)).map((box) => ({ box, kind, side }));
  });
}

/** One rectangle around all boxes of a page. */
function aroundEachPage(boxes: readonly Box[]): Box[] {
  const pages = new Map<number, Box>();
  for (const box of boxes) {
    const all = pages.get(box.page) ?? box;
    const [x, y] = [Math.min(all.x, box.x), Math.min(all.y, box.y)];
    const width = Math.max(all.x + all.width, box.x + box.width) - x;
    const height = Math.max(all.y + all.height, box.y + box.height) - y;
    pages.set(box.page, { page: box.page, x, y, width, height });
  }
  return [...pages.values()];
}
