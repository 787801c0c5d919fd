import type { AnnualReport, FigureValue, Message, NarrativeCount, Place } from '@gongkai/domain';

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
  contact: AnnualReport['contact'];
  figures: Record<string, FigureValue>;
  sections: { number: number | null; heading: string; text: string }[];
  counts: Omit<NarrativeCount, 'place'>[];
  messages: Message[];
};

/** A place with the parts that every format has first; line and offset only where they are known. */
function placeJson(place: Place | null): Place | null {
  if (!place) return null;
  const { page, table, row, column, quote, line, offset } = place;
  return {
    page,
    table,
    row,
    column,
    quote,
    ...(line == null ? {} : { line }),
    ...(offset == null ? {} : { offset }),
  };
}

function figureJson({ value, state, raw, place, inferred }: FigureValue): FigureValue {
  return { value, state, raw, place: placeJson(place), ...(inferred ? { inferred } : {}) };
}

/** The JSON form of a report that was read from `file`. */
export function reportJson(file: string, sha256: string, report: AnnualReport): ReportJson {
  const { isReport, kind, unit, year, format, period, contact } = report;
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
    messages: report.messages.map((message) => ({ ...message, place: placeJson(message.place) })),
  };
}
