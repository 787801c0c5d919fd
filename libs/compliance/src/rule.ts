import type { AnnualReport, Evidence, Finding, Severity } from '@gongkai/domain';
import type { Obligation, RuleContext } from './context';
import type { RuleSettings } from './rule-settings';

/** How sure the legal or factual basis is: A read in the source, B seen in several reports, C unconfirmed, P ours. */
export type BasisMark = 'A' | 'B' | 'C' | 'P';

/** What a rule answers. `message` names an entry of the rule's message table (`Verdict<never>` cannot fail). */
export type Verdict<MessageId extends string = string> =
  | {
      outcome: 'pass';
      /** What was compared and which reading fitted, as a sentence without full stop. */
      note?: string;
    }
  | {
      outcome: 'fail';
      message: MessageId;
      params: Record<string, string | number>;
      evidence: Evidence[];
      /** Only where one rule knows two degrees (a warning from 70 %, an error from 90 %). */
      severity?: Severity;
    }
  | { outcome: 'notApplicable'; reason: string }
  | {
      outcome: 'undetermined';
      reason: string;
      evidence?: Evidence[];
      /** `reading` if our reading is in the way; `open` (the default) if the facts are not enough. */
      fault?: 'reading' | 'open';
    };

/** A number of a rule that a region may set. `unit` as shown behind the number (%, 次, 天). */
export type Threshold = { title: string; value: number; unit: string; min: number; max: number };

/** The numbers in force for one question, by the keys of the rule's thresholds. */
export type Limits<Key extends string = string> = Readonly<Record<Key, number>>;

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
  /** Numbers that a region may set; their values here are the defaults. */
  thresholds?: Record<string, Threshold>;
  /** True for rules so weakly founded that a region must ask for them. */
  offByDefault?: boolean;
};

/** A rule about a report. A rule may fail several times (one verdict per place) or answer once. */
export type ReportRule = RuleMeta & {
  subject: 'report';
  /** Also asked about pages that are not reports. */
  asksAnyPage?: boolean;
  /** Judges sums that the form prescribes: its findings are given repair hints. */
  judgesSums?: boolean;
  check: (report: AnnualReport, context: RuleContext, limits: Limits) => Verdict | Verdict[];
};

/** A rule about the duty to report; it can be asked without any report. */
export type ObligationRule = RuleMeta & {
  subject: 'obligation';
  check: (obligation: Obligation, limits: Limits) => Verdict | Verdict[];
};

export type Rule = ReportRule | ObligationRule;

/** Runs all report rules (and obligation rules, if the context names an obligation); see `check-report.ts`. */
export type CheckReport = (report: AnnualReport, context: RuleContext, settings?: RuleSettings) => Finding[];

/** Runs the obligation rules alone; see `check-obligation.ts`. */
export type CheckObligation = (obligation: Obligation, settings?: RuleSettings) => Finding[];
