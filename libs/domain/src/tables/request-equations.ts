import type { Equation } from './form-spec';
import { APPLICANT_COLUMNS, REQUEST_COLUMNS } from './request-rows';

/** Rows of table 3 that are no way of settling a request. */
const FRAME_ROWS = ['newRequests', 'carriedOver', 'resultsTotal', 'carriedForward'];

/**
 * R01 (official, printed in the note cell), R02 and R03/R04 (derived) for the given rows of table 3
 * (specification §2). `rows` are the row keys in order; （七）总计 sums those that are results.
 */
export function requestEquations(rows: string[]): Equation[] {
  const results = rows.filter((row) => !FRAME_ROWS.includes(row));
  const cell = (row: string, column: string) => `requests.${row}.${column}`;
  return [
    ...REQUEST_COLUMNS.map(
      ({ key }): Equation => ({
        key: `requestsBalance.${key}`,
        family: 'requestsBalance',
        basis: 'official',
        left: [cell('newRequests', key), cell('carriedOver', key)],
        right: [cell('resultsTotal', key), cell('carriedForward', key)],
      }),
    ),
    ...rows.map(
      (row): Equation => ({
        key: `requestsRowTotal.${row}`,
        family: 'requestsRowTotal',
        basis: 'derived',
        left: APPLICANT_COLUMNS.map((column) => cell(row, column)),
        right: [cell(row, 'total')],
      }),
    ),
    ...REQUEST_COLUMNS.map(
      ({ key }): Equation => ({
        key: `requestsResultsTotal.${key}`,
        family: 'requestsResultsTotal',
        basis: 'derived',
        left: results.map((row) => cell(row, key)),
        right: [cell('resultsTotal', key)],
      }),
    ),
  ];
}
