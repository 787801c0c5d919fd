import type { AnnualReport, Evidence, Finding, Severity, UnitClass } from '@gongkai/domain';

/** How sure the legal or factual basis is: A read in the source, B seen in several reports, C unconfirmed, P ours. */
export type BasisMark = 'A' | 'B' | 'C' | 'P';

/**
 * A unit's duty to report for one year. Dates are ISO days; `asOf` is the day on which the question is asked. Year and
 * deadline are null where nobody knows them (a report read without roster whose unit or year was not found).
 */
export type Obligation = {
  year: number | null;
  unitClass: UnitClass | null;
  due: boolean;
  deadline: string | null;
  received: boolean;
  publishedOn: string | null;
  asOf: string;
};

/** What a rule may know beside the report. Everything is optional; what is missing makes rules undetermined. */
export type RuleContext = {
  unitClass: UnitClass | null;
  obligation: Obligation | null;
  /** The unit's own report of the year before. */
  previous: AnnualReport | null;
  /** Reports of other units or years to compare the text with. */
  compare: { label: string; report: AnnualReport }[];
};

/** What a rule answers. `message` names an entry of the rule's message table (`Verdict<never>` cannot fail). */
export type Verdict<MessageId extends string = string> =
  | { outcome: 'pass' }
  | { outcome: 'fail'; message: MessageId; params: Record<string, string | number>; evidence: Evidence[] }
  | { outcome: 'notApplicable'; reason: string }
  | {
      outcome: 'undetermined';
      reason: string;
      evidence?: Evidence[];
      /** `reading` if our reading is in the way; `open` (the default) if the facts are not enough. */
      fault?: 'reading' | 'open';
    };

export type RuleMeta = {
  /** File path below `rules/` without ending, for instance `arithmetic/requests-balance`; also the database key. */
  id: string;
  /** Id in the rule catalogue, for instance `T3-01`. */
  code: string;
  version: number;
  title: string;
  severity: Severity;
  basis: { text: string; mark: BasisMark };
  /** How it is decided, in one or two sentences of Chinese. */
  decides: string;
  /** What the unit should do. */
  remedy: string;
  /** Message id → template in Chinese with `{name}` places. */
  messages: Record<string, string>;
};

/** A rule about a report. A rule may fail several times (one verdict per place) or answer once. */
export type ReportRule = RuleMeta & {
  subject: 'report';
  check: (report: AnnualReport, context: RuleContext) => Verdict | Verdict[];
};

/** A rule about the duty to report; it can be asked without any report. */
export type ObligationRule = RuleMeta & {
  subject: 'obligation';
  check: (obligation: Obligation) => Verdict | Verdict[];
};

export type Rule = ReportRule | ObligationRule;

/** Runs all report rules (and obligation rules, if the context names an obligation); see `check-report.ts`. */
export type CheckReport = (report: AnnualReport, context: RuleContext) => Finding[];

/** Runs the obligation rules alone; see `check-obligation.ts`. */
export type CheckObligation = (obligation: Obligation) => Finding[];
