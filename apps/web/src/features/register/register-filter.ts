import { RECEPTION_STATES, type ReceptionState, type ReportRow } from '@gongkai/contracts';

/** Which lines of the register are shown; empty strings show all. `findings` narrows to lines that need work. */
export type RegisterFilter = { state: ReceptionState | ''; findings: FindingsFilter | ''; text: string };

export const FINDINGS_FILTERS = ['errors', 'warnings', 'undetermined', 'clean'] as const;
export type FindingsFilter = (typeof FINDINGS_FILTERS)[number];

/** Reads the filter from the address; unknown words show all. */
export function readFilter(params: URLSearchParams): RegisterFilter {
  return {
    state: RECEPTION_STATES.find((state) => state === params.get('state')) ?? '',
    findings: FINDINGS_FILTERS.find((filter) => filter === params.get('findings')) ?? '',
    text: params.get('q') ?? '',
  };
}

const FINDINGS_TEST: Record<FindingsFilter, (row: ReportRow) => boolean> = {
  errors: (row) => (row.errors ?? 0) > 0,
  warnings: (row) => (row.warnings ?? 0) > 0,
  undetermined: (row) => (row.undetermined ?? 0) > 0,
  clean: (row) => row.reportId !== null && !row.errors && !row.warnings && !row.undetermined,
};

/** Lines that pass the filter, in the order given. The text is looked for in the names of unit and region. */
export function filterRows(rows: readonly ReportRow[], filter: RegisterFilter): ReportRow[] {
  const text = filter.text.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (filter.state === '' || row.state === filter.state) &&
      (filter.findings === '' || FINDINGS_TEST[filter.findings](row)) &&
      (text === '' || `${row.unitName}\n${row.regionName}`.toLowerCase().includes(text)),
  );
}

/** Lines per state. */
export function countStates(rows: readonly ReportRow[]): Record<ReceptionState, number> {
  const counts: Record<ReceptionState, number> = { missing: 0, notDue: 0, received: 0, late: 0 };
  for (const row of rows) counts[row.state] += 1;
  return counts;
}
