import type { Evidence, ReportSection } from '@gongkai/domain';

/** Evidence for a whole part: its heading and where it stands. */
export function sectionEvidence(section: ReportSection, quote: string = section.heading): Evidence {
  return { figure: null, quote, expected: null, actual: null, place: section.place };
}
