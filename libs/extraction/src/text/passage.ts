import type { Place } from '@gongkai/domain';
import { type Folded, rawOffset } from './fold';

/** A paragraph of the narrative: `section` is its part (null for the preamble), `offset` where it begins in its text. */
export type Passage = { text: string; place: Place; section: number | null; offset: number };

/** Words of a passage with all that is needed to find them again. */
export type Quotation = { quote: string; section: number | null; offset: number; place: Place };

/** The paragraphs of a part as passages; the text of the part joins them with line feeds. */
export function passagesOf(section: number | null, paragraphs: readonly { text: string; place: Place }[]): Passage[] {
  let offset = 0;
  return paragraphs.map(({ text, place }) => {
    const passage = { text, place, section, offset };
    offset += text.length + 1;
    return passage;
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
