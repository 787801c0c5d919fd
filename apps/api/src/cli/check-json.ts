import type { AnnualReport, Finding } from '@gongkai/domain';
import { type ReportJson, reportJson } from './report-json';

/** What `check --json` prints for one file; the names are part of the command line's contract. */
export type CheckJson = { file: string; report: Omit<ReportJson, 'sections'>; findings: Finding[] };

/** The JSON form of a checked report. */
export function checkJson(file: string, sha256: string, report: AnnualReport, findings: Finding[]): CheckJson {
  const { sections: _, ...rest } = reportJson(file, sha256, report);
  return { file, report: rest, findings };
}
