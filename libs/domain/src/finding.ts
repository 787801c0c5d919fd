import type { Place } from './figure-value';
import type { FigureId } from './tables/table-spec';

/** 强制 (must be corrected), 核实 (needs a look), 提示 (information). */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const OUTCOMES = ['pass', 'fail', 'notApplicable', 'undetermined'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whose fault: the report's, our reading's, or not decidable yet. Only `report` counts against a unit. */
export const FAULTS = ['report', 'reading', 'open'] as const;
export type Fault = (typeof FAULTS)[number];

/**
 * One piece of evidence. `figure` for table cells; `quote` the words in the document; `expected` and `actual` as
 * numbers or words where the rule compares; `side` tells the two sides of a broken equation apart.
 */
export type Evidence = {
  figure: FigureId | null;
  quote: string | null;
  expected: number | string | null;
  actual: number | string | null;
  place: Place | null;
  side?: 'left' | 'right';
};

/** Verdict of one rule on one report. `rule` is the rule's id (its file path), `code` the catalogue's id. */
export type Finding = {
  rule: string;
  code: string;
  severity: Severity;
  outcome: Outcome;
  /** Rendered sentence in Chinese; empty for pass, the reason again where there is one. */
  message: string;
  /** Why the rule does not apply or cannot be decided; null otherwise. */
  reason: string | null;
  evidence: Evidence[];
  /** Whose fault; missing in findings made before it was recorded. */
  fault?: Fault;
};
