import type { AnnualReport, ReportSection } from '@gongkai/domain';
import { readCitations } from '../citations/read-citations';
import { readCounts } from '../counts/read-counts';
import { readContact } from '../header/contact';
import { placeIn, type Segment } from '../outline/segment';
import { passagesOf } from '../text/passage';
import { readAnnouncedParts } from './announced-parts';
import { readAspects } from './aspects';
import { readFees } from './fees';

/** What the running text of a report says, as far as it is read into fields. */
export type Narrative = Required<
  Pick<
    AnnualReport,
    'preamble' | 'contact' | 'citations' | 'announcedParts' | 'announcedCount' | 'aspects' | 'fees' | 'counts'
  >
>;

/**
 * Reads the opening and the parts. Contact, announced parts and citations are looked for in the opening first and then in
 * the parts, because some reports print the opening below the first heading. `year` is the report's own, if known.
 */
export function readNarrative(
  opening: readonly Segment[],
  sections: readonly ReportSection[],
  year: number | null,
): Narrative {
  const paragraphs = opening.map((segment) => ({ text: segment.text, place: placeIn(segment) }));
  const preamble = passagesOf(null, paragraphs);
  const parts = sections.map((section) => passagesOf(section.number, section.paragraphs));
  const all = [preamble, ...parts].flat();
  const ofPart = (number: number) => parts[sections.findIndex((section) => section.number === number)] ?? [];
  const announced = readAnnouncedParts(all);
  return {
    preamble: {
      text: paragraphs.map(({ text }) => text).join('\n'),
      place: paragraphs[0]?.place ?? null,
      paragraphs,
    },
    contact: readContact(all),
    citations: readCitations(all),
    announcedParts: announced.names,
    announcedCount: announced.count,
    // Where the heading of part 一 is missing, its text stands above the second part.
    aspects: readAspects(sections.some(({ number }) => number === 1) ? ofPart(1) : preamble),
    fees: readFees(ofPart(6)),
    counts: readCounts(all, year),
  };
}
