import type { FigureId, FormSpec } from '@gongkai/domain';
import { FORM } from './report-fixture';

const COLUMNS = ['naturalPerson', 'enterprise', 'researchInst', 'publicWelfareOrg', 'legalServiceOrg', 'otherOrg'];
const BLOCKS = ['review', 'litigationDirect', 'litigationAfterReview'];

/** Keys of the rows that （七）总计 sums. */
const resultRows = (form: FormSpec) =>
  (form.equations.find(({ key }) => key === 'requestsResultsTotal.total')?.left ?? []).map((id) =>
    id.slice('requests.'.length, -'.total'.length),
  );

/** All figures of tables 3 and 4 of a report whose sums hold, from a supply of non-negative whole numbers. */
export function correctFigures(supply: readonly number[], form: FormSpec = FORM): Record<FigureId, number> {
  const rows = resultRows(form);
  const figures: Record<FigureId, number> = {};
  let used = 0;
  const next = () => supply[used++ % supply.length] ?? 0;
  const put = (row: string, column: string, value: number) => {
    figures[`requests.${row}.${column}`] = value;
    figures[`requests.${row}.total`] = (figures[`requests.${row}.total`] ?? 0) + value;
    return value;
  };
  for (const column of COLUMNS) {
    const results = rows.reduce((sum, row) => sum + put(row, column, next()), 0);
    const all = put('resultsTotal', column, results) + put('carriedForward', column, next());
    const carriedOver = next() % (all + 1);
    put('carriedOver', column, carriedOver);
    put('newRequests', column, all - carriedOver);
  }
  for (const block of BLOCKS) {
    const parts = ['upheld', 'corrected', 'otherResult', 'pending'].map((result) => {
      figures[`${block}.${result}`] = next();
      return figures[`${block}.${result}`] ?? 0;
    });
    figures[`${block}.total`] = parts.reduce((sum, part) => sum + part, 0);
  }
  return figures;
}
