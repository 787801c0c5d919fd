import type { UploadSuggestion } from '@gongkai/contracts';
import type { RegionCode } from '@gongkai/domain';

/** A file that was received; `settled` says what is known of it without reading it. */
export type NewItem = {
  id: string;
  batch: string;
  sha256: string;
  fileName: string;
  size: number;
  yearHint: number | null;
  publishedOn: string | null;
  uploadedBy: string | null;
  scope: RegionCode;
  demo: boolean;
  settled: Outcome | null;
};

/** A report (and the version of it) that a file became or repeats. */
export type ReportRef = { shardKey: number; reportId: string; version: number };

/** What became of a file. */
export type Outcome =
  | ({ state: 'stored' | 'duplicate' } & ReportRef)
  | {
      state: 'unassigned';
      problem: Problem;
      unit: string | null;
      year: number | null;
      suggestions: UploadSuggestion[];
    }
  | { state: 'notReport' | 'failed'; problem: Problem };

export type Problem = { code: string; message: string };

/** A file that waits for the worker. */
export type WaitingItem = {
  id: string;
  sha256: string;
  fileName: string;
  yearHint: number | null;
  unitHint: string | null;
  publishedOn: string | null;
  scope: RegionCode;
};

/** Text from a document may hold NUL, which PostgreSQL cannot store. */
const storable = (text: string | null) => text?.replaceAll('\0', '') ?? null;

/** An outcome as columns of `upload_item`. */
export function outcomeRow(id: string, outcome: Outcome): Record<string, unknown> {
  const report = 'reportId' in outcome ? outcome : null;
  const problem = 'problem' in outcome ? outcome.problem : null;
  const recognised = outcome.state === 'unassigned' ? outcome : null;
  return {
    id,
    state: outcome.state,
    shard: report?.shardKey ?? null,
    report: report?.reportId ?? null,
    version: report?.version ?? null,
    code: problem?.code ?? null,
    text: storable(problem?.message ?? null),
    unit: storable(recognised?.unit ?? null),
    year: recognised?.year ?? null,
    suggestions: recognised?.suggestions ?? [],
  };
}
