import type { AnnualReport, FigureValue, Message, NarrativeCount, Place, Suggestion } from '@gongkai/domain';

/** What `extract --json` prints for one report; the names are part of the command line's contract. */
export type ReportJson = {
  file: string;
  sha256: string;
  isReport: boolean;
  kind: string | null;
  unit: string | null;
  year: number | null;
  format: string;
  period: AnnualReport['period'];
  contact: Omit<AnnualReport['contact'], 'places'>;
  figures: Record<string, FigureValue>;
  sections: { number: number | null; heading: string; text: string }[];
  counts: Omit<NarrativeCount, 'place'>[];
  messages: Message[];
  /** Documents the report cites, aspects of part 一, what part 六 says of fees, parts the header announces. */
  citations: NonNullable<AnnualReport['citations']>;
  aspects: NonNullable<AnnualReport['aspects']>;
  fees: AnnualReport['fees'] | null;
  announcedParts: string[];
  /** Numbers a person may confirm where the reading stayed silent. */
  suggestions: Suggestion[];
};

/** A place with the parts that every format has first; line and offset only where they are known. */
function placeJson(place: Place | null): Place | null {
  if (!place) return null;
  const { page, table, row, column, quote, line, offset, boxes } = place;
  return {
    page,
    table,
    row,
    column,
    quote,
    ...(line == null ? {} : { line }),
    ...(offset == null ? {} : { offset }),
    ...(boxes ? { boxes } : {}),
  };
}

function figureJson({ value, state, raw, place, inferred }: FigureValue): FigureValue {
  return { value, state, raw, place: placeJson(place), ...(inferred ? { inferred } : {}) };
}

const placed = <Item extends { place: Place | null }>(item: Item): Item => ({ ...item, place: placeJson(item.place) });

/** The JSON form of a report that was read from `file`. */
export function reportJson(file: string, sha256: string, report: AnnualReport): ReportJson {
  const { isReport, kind, unit, year, format, period } = report;
  const { places: _places, ...contact } = report.contact;
  const figures = Object.entries(report.figures).map(([id, figure]) => [id, figureJson(figure)] as const);
  return {
    file,
    sha256,
    isReport,
    kind,
    unit,
    year,
    format,
    period,
    contact,
    figures: Object.fromEntries(figures),
    sections: report.sections.map(({ number, heading, text }) => ({ number, heading, text })),
    counts: report.counts.map(({ place: _, ...count }) => count),
    messages: report.messages.map(placed),
    citations: (report.citations ?? []).map(placed),
    aspects: (report.aspects ?? []).map(placed),
    fees: report.fees ? placed(report.fees) : null,
    announcedParts: report.announcedParts ?? [],
    suggestions: (report.suggestions ?? []).map(placed),
  };
}
