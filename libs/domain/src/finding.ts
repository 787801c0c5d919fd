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

/**
 * Which slip would explain a wrong number. `implied`: the cell holds no number and the other cells force one; `omitted`:
 * 0 instead of a number; `sign`, `swapped` (two digits), `dropped` and `added` (a digit), `mistyped` (one digit);
 * `exchanged`: two cells stand in each other's place; `column`: a whole column was left or filled wrongly;
 * `difference`: a change that mends the sums and looks like no slip in particular.
 */
export const HINT_KINDS = [
  'implied',
  'omitted',
  'sign',
  'swapped',
  'dropped',
  'added',
  'mistyped',
  'exchanged',
  'column',
  'difference',
] as const;
export type HintKind = (typeof HINT_KINDS)[number];

/** One cell changed: `from` is its number, or what stands there instead (null if nothing does). */
export type FigureChange = { figure: FigureId; from: number | string | null; to: number };

/**
 * A change that would make broken or undecidable sums hold without breaking another; for a person to look at, never
 * applied by the machine. `also` names further cells that must change with the first one. `mends` lists the keys of the
 * equations that would hold then, `complete` is false if broken equations that hang together with them stay broken.
 * `score` 0–1 tells how well the change looks like a slip. `sentence` is Chinese, without full stop.
 */
export type RepairHint = FigureChange & {
  also?: FigureChange[];
  mends: string[];
  complete: boolean;
  kind: HintKind;
  score: number;
  sentence: string;
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
  /** For a pass: what was compared and which reading fitted; missing where there is nothing to tell. */
  note?: string;
  /** Whose fault; missing in findings made before it was recorded. */
  fault?: Fault;
  /** Ways to mend the sums the finding is about, best first; missing where there are none. */
  hints?: RepairHint[];
};
