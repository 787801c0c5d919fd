import type { ReportSection } from '@gongkai/domain';
import type { Heading } from './headings';
import { type Piece, placeIn, type Segment, subSegment } from './segment';
import { isFooterLine } from './site-chrome';

/** Pieces of one part: `from` is its heading, `to` the piece after its last. */
export type PartRange = { heading: Heading; from: number; to: number };

/** Ranges of the parts; each ends where the next begins, the last before the page's footer. */
export function partRanges(headings: readonly Heading[], pieces: readonly Piece[]): PartRange[] {
  return headings.map((heading, index) => {
    const next = headings[index + 1]?.piece;
    return { heading, from: heading.piece, to: next ?? beforeFooter(pieces, heading.piece + 1) };
  });
}

function beforeFooter(pieces: readonly Piece[], from: number): number {
  const footer = pieces.findIndex((piece, index) => index >= from && piece.kind === 'text' && isFooterLine(piece.text));
  return footer < 0 ? pieces.length : footer;
}

/** A paragraph without the white space around it. */
function trimmed(segment: Segment): Segment {
  const start = segment.text.length - segment.text.trimStart().length;
  return subSegment(segment, start, Math.max(start, segment.text.trimEnd().length));
}

/** The paragraphs among the pieces `from`–`to`, blank ones and those a table was read from left out. */
export function paragraphsIn(
  pieces: readonly Piece[],
  from: number,
  to: number,
  consumed: ReadonlySet<Piece>,
): Segment[] {
  return pieces
    .slice(from, to)
    .flatMap((piece) => (piece.kind === 'text' && !consumed.has(piece) ? [trimmed(piece)] : []))
    .filter((segment) => segment.text !== '');
}

/** The section of a part. `consumed` are the segments that were read as cells of a table. */
export function sectionOf(range: PartRange, pieces: readonly Piece[], consumed: ReadonlySet<Piece>): ReportSection {
  const { heading, from, to } = range;
  const inside = pieces.slice(from + 1, to);
  const paragraphs = paragraphsIn(pieces, from + 1, to, consumed);
  const head = pieces[from];
  return {
    number: heading.number,
    heading: head?.kind === 'text' ? head.text.trim() : '',
    canonical: heading.canonical,
    text: paragraphs.map((paragraph) => paragraph.text).join('\n'),
    place: head?.kind === 'text' ? placeIn(trimmed(head)) : null,
    paragraphs: paragraphs.map((paragraph) => ({ text: paragraph.text, place: placeIn(paragraph) })),
    hasTable: inside.some((piece) => piece.kind === 'table' || consumed.has(piece)),
    hasPicture: inside.some((piece) => piece.kind === 'picture'),
  };
}
