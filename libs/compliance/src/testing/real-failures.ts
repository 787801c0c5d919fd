import type { FigureId } from '@gongkai/domain';
import { withFigures } from './changes';
import { correctFigures } from './correct-figures';
import { type Change, formOf, withYear } from './report-fixture';

const CELLS = formOf('F2021').tables.flatMap((table) => table.figures);
const requestCells = CELLS.filter(({ table }) => table === 'requests');

/** As a town wrote for 2021: one request of a legal service in two rows, and 0 in their totals. */
export const totalsLeftAtZero: Change = (report) =>
  withFigures({
    'requests.newRequests.legalServiceOrg': 1,
    'requests.granted.legalServiceOrg': 1,
    'requests.resultsTotal.legalServiceOrg': 1,
  })(withYear(2021)(report));

/** Rows whose total was filled in the report of 2019 that left the others blank. */
const FILLED = ['newRequests', 'carriedOver', 'resultsTotal', 'carriedForward'];

/** As a city's office wrote for 2019: 19 of the 23 totals of table 3 blank, the applicants' columns filled. */
export const totalsLeftBlank: Change = (report) => {
  const form = formOf('F2019');
  const rows = form.tables.flatMap(({ rows: own }) => own.map(({ key }) => key)).filter(isResult);
  const numbers = correctFigures([258, 3, 0, 41, 7, 0, 14, 1, 0, 0, 22], form);
  const blank = Object.fromEntries(rows.map((row) => [`requests.${row}.total`, 'blank' as const]));
  return withFigures({ ...numbers, ...blank })(withYear(2019, 'F2019')(report));
};

const isResult = (row: string) =>
  formOf('F2019').tables.some(({ rows }) => rows.some(({ key, figures }) => key === row && figures.length === 7)) &&
  !FILLED.includes(row);

/** As a town wrote for 2021: one number a row of table 3, the other six cells blank. */
export const oneCellFilled = (value: number): Change => {
  const blank: [FigureId, 'blank'][] = requestCells
    .filter(({ column }) => column !== 'naturalPerson')
    .map(({ id }) => [id, 'blank']);
  const filled = ['newRequests', 'granted', 'resultsTotal'].map((row): [FigureId, number] => [
    `requests.${row}.naturalPerson`,
    value,
  ]);
  return (report) => withFigures(Object.fromEntries([...blank, ...filled]))(withYear(2021)(report));
};
