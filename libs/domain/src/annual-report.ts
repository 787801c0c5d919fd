import type { FigureValue, Place } from './figure-value';
import type { FormId } from './tables/form-spec';
import type { FigureId, TableKey } from './tables/table-spec';

export type MessageLevel = 'info' | 'warning' | 'error';

/**
 * Something the reader or the extraction noticed. Never thrown, never lost: unknown things add a message.
 * `code` is stable and kebab-case, `text` is a sentence in Chinese for the person who looks at the report.
 */
export type Message = { level: MessageLevel; code: string; text: string; place: Place | null };

/** One of the numbered parts of a report. `number` is 1–6 for the six official parts and null for an extra part. */
export type ReportSection = {
  number: number | null;
  /** The heading as printed. */
  heading: string;
  /** True if the heading is one of the six official wordings (after normalisation), false if it is an alias. */
  canonical: boolean;
  /** Narrative text below the heading, without table cells; paragraphs are separated by a line feed. */
  text: string;
  /** Place of the heading. */
  place: Place | null;
  /** Place of each paragraph of `text`, in the same order. */
  paragraphs: { text: string; place: Place }[];
  hasTable: boolean;
  hasPicture: boolean;
};

/** Channel ids of narrative counts (domain specification §5.2). */
export const CHANNELS = [
  'site.portal',
  'site.disclosure',
  'site.dept',
  'wechat',
  'wechat.video',
  'wechat.group',
  'miniapp',
  'weibo',
  'douyin',
  'kuaishou',
  'toutiao',
  'nanfangplus',
  'newMedia',
  'gazette',
  'press',
  'tv',
  'offline',
  'conference',
  'interview',
  'hotline',
  'mailbox',
] as const;

export type Channel = (typeof CHANNELS)[number];

/**
 * A count stated in prose: `value` in `unit` (as printed; null if none). `offset` is the 0-based character offset of
 * the number within the text of section `section` (1–6, null for the header). `approx` is true for 余、多、近、约、超,
 * then `value` is the number named. `isTotal` marks the number the clause itself presents as an overall figure.
 */
export type NarrativeCount = {
  channel: Channel | null;
  topic: string | null;
  verb: string | null;
  value: number;
  unit: string | null;
  approx: boolean;
  isTotal: boolean;
  /** Index in `counts` of the total whose 其中 list this count belongs to. */
  parent: number | null;
  quote: string;
  section: number | null;
  offset: number;
  place: Place | null;
  /**
   * The year or span of years the number speaks of, as `2023` or `2021-2023`: the one named nearest before it in its
   * sentence, else the year of the report. Null if neither is known; missing in reports read before it was looked for.
   */
  period?: string | null;
};

/** What was found of one official table. */
export type TableReading = {
  table: TableKey;
  /** grid: rows and columns seen; sequence: one cell a line, matched by labels; picture: only an image; none: nothing. */
  found: 'grid' | 'sequence' | 'picture' | 'none';
  /** Keys of the rows of the form that were not found. */
  missingRows: string[];
  /** Rows that the form does not have: the label and, since it is kept, the text of each cell, as printed. */
  extraRows: { label: string; place: Place | null; cells?: string[] }[];
  /**
   * Labels matched fuzzily: the form's wording and the printed one, `score` 0–1. `row` is the key of the row, or of the
   * column where `of` is `column`.
   */
  alteredLabels: {
    row: string;
    of?: 'column';
    expected: string;
    actual: string;
    score: number;
    place: Place | null;
  }[];
  /** How many value columns were found; null if the layout does not tell. */
  valueColumns: number | null;
  place: Place | null;
};

/** A year named at one of the places where a report names its own year. */
export type YearMention = { source: 'title' | 'period' | 'fileName' | 'text'; year: number; place: Place | null };

/**
 * How the organ can be reached, as printed (numbers without blanks, every dash as `-`). `phone` is the first of `phones`;
 * a fax number that is no telephone at the same time is `fax`. Optional fields are missing in reports read before this
 * system looked for them.
 */
export type Contact = {
  phone: string | null;
  url: string | null;
  address: string | null;
  email: string | null;
  phones?: string[];
  fax?: string | null;
  postcode?: string | null;
  /** Where each of them is printed. */
  places?: Partial<Record<'phone' | 'url' | 'address' | 'email' | 'fax' | 'postcode', Place>>;
};

/** A document the report cites: 〔2021〕30号, 国务院令第711号, 《…条例》. Dates are ISO days; null where not printed. */
export type Citation = {
  title: string | null;
  /** Number as printed, for instance `国办公开办函〔2021〕30号`. */
  number: string | null;
  date: string | null;
  quote: string;
  /** Part 1–6, null for the preamble, with the 0-based offset of the quote in its text. */
  section: number | null;
  offset: number;
  place: Place | null;
};

/** The five aspects of part 一 that the form of 2021 asks for (30号). */
export const ASPECTS = ['proactive', 'onRequest', 'management', 'platform', 'safeguards'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Where part 一 begins to speak of an aspect: `canonical` if in the words of the form, false for another wording. */
export type AspectReading = { aspect: Aspect; heading: string; canonical: boolean; place: Place | null };

/** What part 六 says of the 信息处理费: `notices` in 件, `notified` and `received` in 元; null where not stated. */
export type FeeStatement = {
  notices: number | null;
  notified: number | null;
  received: number | null;
  /** True if the report says that no fee was charged or no notice issued. */
  none: boolean;
  quote: string;
  place: Place | null;
};

/** Numbers a person may confirm where the reading had to stay silent; never taken over by the machine. */
export type Suggestion = {
  figures: Record<FigureId, number>;
  /** Text from which the numbers were split or derived. */
  quote: string;
  /** Why these numbers, as a sentence in Chinese. */
  because: string;
  place: Place | null;
};

/**
 * One report as read from one document: what was seen and where, without judgement.
 * `figures` always holds every figure id of the form `format` (an id that was not found has state `missingCell`, or
 * `unreadable` where the table is a picture or damaged).
 */
export type AnnualReport = {
  /** Title line as printed. */
  title: string | null;
  titlePlace: Place | null;
  /** Organ named in the title, or null. */
  unit: string | null;
  /** Report year, or null if no source names one. */
  year: number | null;
  years: YearMention[];
  format: FormId;
  /** How the form was recognised. */
  formatBasis: 'fingerprint' | 'notice' | 'year' | 'default';
  /** ISO dates; null if not found or not readable. */
  period: { from: string; to: string } | null;
  periodPlace: Place | null;
  contact: Contact;
  /** Text before the first part, title excluded. */
  preamble: { text: string; place: Place | null; paragraphs?: { text: string; place: Place }[] };
  sections: ReportSection[];
  tables: TableReading[];
  figures: Record<FigureId, FigureValue>;
  counts: NarrativeCount[];
  /** False for pages that are not an annual report (解读、图解、通知 …); `kind` says what it is. */
  isReport: boolean;
  kind: string | null;
  messages: Message[];
  /** The following are missing in reports that were read before this system looked for them. */
  citations?: Citation[];
  /** Which aspects part 一 deals with, where each begins. */
  aspects?: AspectReading[];
  /** Null if part 六 says nothing of fees. */
  fees?: FeeStatement | null;
  /** Parts that the preamble announces, as printed, without their numbers. */
  announcedParts?: string[];
  /** How many parts the preamble says there are (六个部分); null if it gives no number. */
  announcedCount?: number | null;
  suggestions?: Suggestion[];
};
