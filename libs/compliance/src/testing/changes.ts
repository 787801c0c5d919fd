import type {
  AnnualReport,
  Channel,
  FigureId,
  FigureValue,
  NarrativeCount,
  Place,
  TableKey,
  TableReading,
  ValueState,
} from '@gongkai/domain';
import type { Change } from './report-fixture';

const RAW: Partial<Record<ValueState, string>> = { blank: '', dash: '—', slash: '/', noneWord: '无' };

/** What a cell is to hold: a number, a state, or any part of a figure. */
export type CellChange = number | ValueState | Partial<FigureValue>;

function changed(before: FigureValue, change: CellChange): FigureValue {
  if (typeof change === 'object') return { ...before, ...change };
  const raw = typeof change === 'number' ? String(change) : (RAW[change] ?? null);
  const place = change === 'missingCell' || !before.place ? null : { ...before.place, quote: raw ?? '' };
  const number = typeof change === 'number';
  return { ...before, value: number ? change : null, state: number ? 'number' : change, raw, place };
}

/** Changes one figure. Throws for an id the form does not have. */
export function withFigure(id: FigureId, change: CellChange): Change {
  return (report) => {
    const before = report.figures[id];
    if (!before) throw new Error(`No figure ${id} in the fixture`);
    return { ...report, figures: { ...report.figures, [id]: changed(before, change) } };
  };
}

/** Changes several figures. */
export function withFigures(figures: Record<FigureId, CellChange>): Change {
  return (report) => Object.entries(figures).reduce((before, [id, change]) => withFigure(id, change)(before), report);
}

/** Replaces the narrative of a part, one argument per paragraph. */
export function withText(number: number, ...paragraphs: string[]): Change {
  return (report) => ({
    ...report,
    sections: report.sections.map((section) =>
      section.number === number
        ? {
            ...section,
            text: paragraphs.join('\n'),
            paragraphs: paragraphs.map((text, index) => ({
              text,
              place: {
                page: null,
                table: null,
                row: null,
                column: null,
                block: (section.place?.block ?? 0) + 1 + index,
                offset: 0,
                quote: text,
              },
            })),
          }
        : section,
    ),
  });
}

/** States a count of part 一 by the clause it stands in, which must be in the text already. */
export function withCount(
  quote: string,
  value: number,
  more: Partial<NarrativeCount> & { channel?: Channel | null } = {},
): Change {
  return (report) => {
    const text = report.sections.find((section) => section.number === 1)?.text ?? '';
    const start = text.indexOf(quote);
    const within = quote.indexOf(String(value));
    if (start < 0 || within < 0) throw new Error(`“${quote}” with ${value} is not in part 一`);
    const count: NarrativeCount = {
      channel: null,
      topic: null,
      verb: null,
      value,
      unit: '条',
      approx: false,
      isTotal: false,
      parent: null,
      quote,
      section: 1,
      offset: start + within,
      place: { page: null, table: null, row: null, column: null, block: 3, offset: start + within, quote },
      ...more,
    };
    return { ...report, counts: [...report.counts, count] };
  };
}

/** Changes what was found of one table. */
export function withTable(key: TableKey, change: Partial<TableReading>): Change {
  return (report) => ({
    ...report,
    tables: report.tables.map((table) => (table.table === key ? { ...table, ...change } : table)),
  });
}

/** Loses tables: their reading says how they were found, all their figures have the given state. */
export function withLostTables(found: 'picture' | 'none', ...keys: TableKey[]): Change {
  const number: Record<TableKey, number> = { proactive: 2, requests: 3, review: 4, annex: 0 };
  const state = found === 'picture' ? 'unreadable' : 'missingCell';
  return (report) => ({
    ...report,
    tables: report.tables.map((table) => (keys.includes(table.table) ? { ...table, found } : table)),
    sections: report.sections.map((section) =>
      keys.some((key) => number[key] === section.number)
        ? { ...section, hasTable: false, hasPicture: found === 'picture' }
        : section,
    ),
    figures: Object.fromEntries(
      Object.entries(report.figures).map(([id, figure]) => [
        id,
        keys.includes(tableOfFigure(id)) ? changed(figure, state) : figure,
      ]),
    ),
  });
}

function tableOfFigure(id: FigureId): TableKey {
  if (id.startsWith('proactive.')) return 'proactive';
  return id.startsWith('requests.') ? 'requests' : 'review';
}

/** Changes any field. */
export function withFields(fields: Partial<AnnualReport>): Change {
  return (report) => ({ ...report, ...fields });
}

/** Adds a message of reading or extraction. */
export function withMessage(code: string, text: string, place: Place | null = null): Change {
  return (report) => ({
    ...report,
    messages: [...report.messages, { level: 'warning', code, text, place }],
  });
}

/** Leaves out parts by number. */
export function withoutParts(...numbers: number[]): Change {
  return (report) => ({
    ...report,
    sections: report.sections.filter(({ number }) => number === null || !numbers.includes(number)),
  });
}

/** Replaces the opening before the first part, one argument per paragraph. */
export function withPreamble(...paragraphs: string[]): Change {
  const placeOf = (text: string) => ({
    page: null,
    table: null,
    row: null,
    column: null,
    block: 1,
    offset: 0,
    quote: text,
  });
  return (report) => ({
    ...report,
    preamble: {
      text: paragraphs.join('\n'),
      place: paragraphs[0] === undefined ? null : placeOf(paragraphs[0]),
      paragraphs: paragraphs.map((text) => ({ text, place: placeOf(text) })),
    },
  });
}

/** Changes what the report says about reaching the organ. */
export function withContact(contact: Partial<AnnualReport['contact']>): Change {
  return (report) => ({ ...report, contact: { ...report.contact, ...contact } });
}

/** Prints another heading over a part. */
export function withHeading(number: number, heading: string): Change {
  return (report) => ({
    ...report,
    sections: report.sections.map((section) => (section.number === number ? { ...section, heading } : section)),
  });
}

/** Adds a part beside the six, after the part with this number. */
export function withExtraPart(after: number, heading: string, ...paragraphs: string[]): Change {
  return (report) => ({
    ...report,
    sections: report.sections.flatMap((section) => {
      if (section.number !== after) return [section];
      const place = {
        page: null,
        table: null,
        row: null,
        column: null,
        block: (section.place?.block ?? 0) + 8,
        quote: heading,
      };
      const text = paragraphs.join('\n');
      const extra = { ...section, number: null, canonical: false, heading, place, text, hasTable: false };
      return [section, { ...extra, paragraphs: paragraphs.map((each) => ({ text: each, place })) }];
    }),
  });
}
