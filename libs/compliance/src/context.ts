import type { AnnualReport, UnitClass } from '@gongkai/domain';

/** A unit's calendar for one year. ISO days; year and deadline are null where nobody knows them. */
export type Obligation = {
  year: number | null;
  unitClass: UnitClass | null;
  due: boolean;
  /** Why the unit need not report (founded later, closed, exempted); null if it must or nobody said. */
  exemption?: string | null;
  /** The last day on which the report is on time, grace for days off included; see `calendarRow` of the domain. */
  deadline: string | null;
  /** The day that law or setting name, before grace; missing or null where nothing was moved. */
  statutoryDeadline?: string | null;
  received: boolean;
  /** Day on which the report was filed with the supervisor, as registered; never the day of an import. */
  receivedOn?: string | null;
  publishedOn: string | null;
  /** The day on which the question is asked. */
  asOf: string;
};

/** What is known about where and when a report was made public. Empty lists say that nothing is known. */
export type PublicationFacts = {
  url: string | null;
  /** Whether the supervisor got it, and whether a public address is known; null if nobody looks after that. */
  submitted: boolean | null;
  published: boolean | null;
  /** Every date that could be the day of publication, and where it was seen (`page`, `url`, `register` …). */
  dates: { source: string; date: string }[];
  /**
   * Captures of the same address over time, oldest first. `textHash` is the hash of the report's text without the page
   * around it; where it is missing, changed bytes prove nothing, because a page counts its visitors.
   */
  captures: { url: string; capturedOn: string; sha256: string; textHash?: string | null }[];
  /** Distinct texts in circulation for this unit and year: other files or other addresses. */
  versions: { label: string; sha256: string; textHash: string }[];
  breadcrumb: string | null;
};

/** What the roster knows about the unit and those around it. Names are as registered, the unit's own names first. */
export type RosterFacts = {
  names: string[];
  /** Names of the places above, nearest first, for instance 乌拉特前旗, 巴彦淖尔市. */
  ancestors: string[];
  /** Other units of the same county. */
  others: { name: string; aliases: string[]; phone: string | null }[];
  /** Contact on record; null if none. */
  phone: string | null;
  /** Host of the unit's portal on record, for instance `www.wltqq.gov.cn`. */
  host: string | null;
  /** Area code of the prefecture and usual number of local digits. */
  areaCode: string | null;
  localDigits: number | null;
  /** Powers the unit is known not to have. */
  without: ('licensing' | 'penalties' | 'coercion')[];
};

/** How another text stands to the report: its own earlier year, its superior, a sibling, or any other unit. */
export const RELATIONS = ['own', 'superior', 'sibling', 'other'] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * A report to compare with. `label` names it for people; `names` are its unit and the places that lies in, as registered, to be
 * masked in its text.
 */
export type ComparedReport = {
  label: string;
  relation: Relation;
  year: number | null;
  report: AnnualReport;
  names?: readonly string[];
};

/** For a region's own report: the reports of its units for the same year. */
export type RollupFacts = { due: number; units: { name: string; report: AnnualReport }[] };

/** Sentences by masked key and how many units of the region or the nation share them; see `similarity/`. */
export type SharedSentences = { units: number; countOf: (key: string) => number };

/** What a rule may know beside the report. What is missing makes rules undetermined or not applicable, never fail. */
export type RuleContext = {
  unitClass: UnitClass | null;
  obligation: Obligation | null;
  /** The unit's own report of the year before. */
  previous: AnnualReport | null;
  /** The unit's own reports before that, newest first. */
  earlier: AnnualReport[];
  /** Reports of other units or years to compare the text with. */
  compare: ComparedReport[];
  publication: PublicationFacts | null;
  roster: RosterFacts | null;
  rollup: RollupFacts | null;
  shared: SharedSentences | null;
};

/** A context of which only some things are known. */
export function contextOf(known: Partial<RuleContext>): RuleContext {
  return {
    unitClass: null,
    obligation: null,
    previous: null,
    earlier: [],
    compare: [],
    publication: null,
    roster: null,
    rollup: null,
    shared: null,
    ...known,
  };
}
