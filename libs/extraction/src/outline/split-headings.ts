import { firstTight, foldTight, rawOffset } from '../text/fold';
import { findHeadings, type Heading, readHeading } from './headings';
import { NUMBERED_PART } from './part-names';
import { type Piece, type Segment, subSegment } from './segment';

const ENOUGH_PARTS = 3;
/** What every numbered part heading begins with. */
const NUMERAL = /[一二三四五六七八]/;

/** Cuts a segment before and after every part heading in it; with `leading` only where it begins with one. */
function splitSegment(segment: Segment, leading: boolean): Segment[] {
  const folded = foldTight(segment.text);
  const parts: Segment[] = [];
  let from = 0;
  let search = 0;
  for (;;) {
    const match = NUMBERED_PART.exec(folded.text.slice(search));
    if (!match || (leading && match.index !== 0)) break;
    const start = rawOffset(folded, search + match.index);
    const end = rawOffset(folded, search + match.index + match[0].length - 1) + 1;
    if (start > from) parts.push(subSegment(segment, from, start));
    parts.push(subSegment(segment, start, end));
    from = end;
    search += match.index + match[0].length;
    if (leading) break;
  }
  return [...parts, subSegment(segment, from, segment.text.length)].filter((part) => part.text.trim() !== '');
}

function splitAll(pieces: readonly Piece[], leading: boolean): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'text' || !/[一二三四五六]\s*[、､]/.test(piece.text)) return [piece];
    if (leading && !NUMERAL.test(firstTight(piece.text))) return [piece];
    if (readHeading(piece.text)?.number) return [piece];
    const parts = splitSegment(piece, leading);
    return parts.length > 1 ? parts : [piece];
  });
}

/**
 * Gives every part heading a segment of its own: a heading with text behind it on the same line always, headings in the
 * middle of a paragraph only where the document has lost its line breaks and too few parts are found without. The
 * headings of parts among the pieces come with them.
 */
export function splitHeadings(pieces: readonly Piece[]): { pieces: Piece[]; headings: Heading[] } {
  const split = splitAll(pieces, true);
  const headings = findHeadings(split);
  const parts = headings.filter((heading) => heading.number !== null);
  if (parts.length >= ENOUGH_PARTS) return { pieces: split, headings };
  const all = splitAll(split, false);
  return { pieces: all, headings: findHeadings(all) };
}
