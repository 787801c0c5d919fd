import type { Place } from '@gongkai/domain';
import { type Folded, fold, rawOffset } from './fold';

/** A paragraph of the narrative: `section` is its part (null for the preamble), `offset` where it begins in its text. */
export type Passage = { text: string; place: Place; section: number | null; offset: number };

const foldings = new WeakMap<Passage, Folded>();

/** The folded text of a passage; contact, citations, counts and aspects all look through the same ones. */
export function foldPassage(passage: Passage): Folded {
  const known = foldings.get(passage);
  if (known) return known;
  const folded = fold(passage.text);
  foldings.set(passage, folded);
  return folded;
}

/** Words of a passage with all that is needed to find them again. */
export type Quotation = { quote: string; section: number | null; offset: number; place: Place };

/** Longer paragraphs are cut: what is looked for lies within a few sentences, and its cost grows with their square. */
const LONGEST = 2000;

/** Where a paragraph is cut: behind the last stop within the longest length, else at that length. */
function pieces(text: string): { from: number; text: string }[] {
  const cut: { from: number; text: string }[] = [];
  let from = 0;
  while (text.length - from > LONGEST) {
    const window = text.slice(from, from + LONGEST);
    const stop = Math.max(window.lastIndexOf('。'), window.lastIndexOf('\n')) + 1;
    const length = stop > LONGEST / 2 ? stop : LONGEST;
    cut.push({ from, text: text.slice(from, from + length) });
    from += length;
  }
  cut.push({ from, text: text.slice(from) });
  return cut;
}

/** The paragraphs of a part as passages; the text of the part joins them with line feeds. */
export function passagesOf(section: number | null, paragraphs: readonly { text: string; place: Place }[]): Passage[] {
  let offset = 0;
  return paragraphs.flatMap(({ text, place }) => {
    const start = offset;
    offset += text.length + 1;
    return pieces(text).map((piece) => ({
      text: piece.text,
      place: piece.from === 0 ? place : { ...place, offset: (place.offset ?? 0) + piece.from },
      section,
      offset: start + piece.from,
    }));
  });
}

/** The words between two positions of the folded passage, verbatim, without white space around them. */
export function quoteIn(passage: Passage, folded: Folded, from: number, to: number): Quotation {
  const raw = passage.text.slice(rawOffset(folded, from), rawOffset(folded, to));
  const start = rawOffset(folded, from) + raw.length - raw.trimStart().length;
  const quote = raw.trim();
  const place = { ...passage.place, quote, offset: (passage.place.offset ?? 0) + start };
  return { quote, section: passage.section, offset: passage.offset + start, place };
}
