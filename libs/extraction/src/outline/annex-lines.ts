import { formById } from '@gongkai/domain';
import { annexHead } from '../tables/sequence/annex-segments';
import { labelKey } from '../text/label-key';
import type { Piece, Segment } from './segment';

/** Chapters of the annex of the reports for 2014 to 2018 (一、主动公开情况 …), by their words. */
const CHAPTERS = (formById('F2014')?.tables ?? [])
  .flatMap((table) => table.cells)
  .map(({ text }) => labelKey(text))
  .filter(({ ordinal }) => ordinal !== null && /^[一二三四五六七八九十]+$/.test(ordinal));

/** A broken line shows at least so many characters of a chapter. */
const ENOUGH = 6;

function isChapter(text: string): boolean {
  const { ordinal, core } = labelKey(text.slice(0, 80));
  return CHAPTERS.some(
    (chapter) =>
      chapter.ordinal === ordinal &&
      (core.startsWith(chapter.core) || (core.length >= ENOUGH && chapter.core.startsWith(core))),
  );
}

const isSegment = (piece: Piece): piece is Segment => piece.kind === 'text';

/**
 * Lines of the annex printed as text that look like the headings of parts, because the annex numbers its chapters as
 * reports number their parts.
 */
export function annexChapters(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const segments = pieces.filter(isSegment);
  const head = annexHead(segments);
  if (head < 0) return new Set();
  return new Set(segments.slice(head + 1).filter(({ text }) => isChapter(text)));
}
