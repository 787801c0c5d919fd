import type { AnnualReport, Outcome, RegionCode, UnitClass } from '@gongkai/domain';

/**
 * A stored report at its current version, with everything about its unit and duty that checking needs, and the outcomes of
 * its last check by rule. Days are ISO days.
 */
export type Subject = {
  shardKey: number;
  reportId: string;
  version: number;
  unit: { id: string; name: string; unitClass: UnitClass; regionCode: RegionCode };
  year: number;
  report: AnnualReport;
  publishedOn: string | null;
  /** Day of filing as registered; never the day of an import. */
  filedOn: string | null;
  url: string | null;
  duty: { due: boolean; deadline: string | null; exemption: string | null };
  outcomes: Map<string, { outcome: Outcome; message: string }>;
};

/** The columns of `report_fact` that follow from verdicts. */
export type VerdictColumns = {
  failed: number[];
  undetermined: number[];
  notApplicable: number[];
  errors: number;
  warnings: number;
  undeterminedCount: number;
};
