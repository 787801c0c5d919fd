import {
  type AnnualReport,
  FIGURES,
  type Finding,
  figureOrdinal,
  narrativeMeasures,
  type Severity,
  toStored,
} from '@gongkai/domain';

/** The numbers of a report as they stand in one row of `report_fact`. */
export type Fact = {
  format: string;
  figures: (number | null)[];
  narrative: (number | null)[];
  failed: number[];
  undetermined: number[];
  errors: number;
  warnings: number;
  undeterminedCount: number;
  late: boolean;
};

/** A report with its verdicts. `publishedOn` and `deadline` are ISO days. */
export type Checked = {
  report: AnnualReport;
  findings: Finding[];
  publishedOn: string | null;
  unit: { duty: { deadline: string } };
};

/**
 * Turns a checked report into its row of facts. `ordinalOf` gives the stored position of a rule. Without a day of
 * publication a report is not called late.
 */
export function factOf({ report, findings, publishedOn, unit }: Checked, ordinalOf: (rule: string) => number): Fact {
  const failing = findings.filter((finding) => finding.outcome === 'fail');
  const open = findings.filter((finding) => finding.outcome === 'undetermined');
  const failed = distinct(failing.map((finding) => ordinalOf(finding.rule)));
  const count = (severity: Severity) => failing.filter((finding) => finding.severity === severity).length;
  return {
    format: report.format,
    figures: storedFigures(report),
    narrative: narrativeMeasures(report.counts),
    failed,
    undetermined: distinct(open.map((finding) => ordinalOf(finding.rule))).filter((rule) => !failed.includes(rule)),
    errors: count('error'),
    warnings: count('warning'),
    undeterminedCount: open.length,
    late: publishedOn !== null && publishedOn > unit.duty.deadline,
  };
}

/** By ordinal; null for everything that is not a whole number in the unit of storage. */
function storedFigures(report: AnnualReport): (number | null)[] {
  const figures: (number | null)[] = FIGURES.map(() => null);
  for (const [id, { value }] of Object.entries(report.figures)) {
    const stored = toStored(id, value);
    figures[figureOrdinal(id)] = Number.isSafeInteger(stored) ? stored : null;
  }
  return figures;
}

const distinct = (ordinals: number[]) => [...new Set(ordinals)].sort((a, b) => a - b);
