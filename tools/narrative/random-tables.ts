import { type FigureId, formById } from '@gongkai/domain';
import type { Random } from './random';

/** Numbers of tables 3 and 4 by figure id without `requests.` and `.total`, and the whole of both tables. */
export type Tables = { of: (row: string) => number; figures: Record<FigureId, number> };

const APPLICANTS = ['naturalPerson', 'enterprise', 'researchInst', 'publicWelfareOrg', 'legalServiceOrg', 'otherOrg'];
const ENDS = ['newRequests', 'carriedOver', 'resultsTotal', 'carriedForward'];
const BLOCKS = ['review', 'litigationDirect', 'litigationAfterReview'];
const FORM = formById('F2021');

/** Random tables in which every printed and derived sum holds. */
export function randomTables(random: Random): Tables {
  const ids = FORM?.tables.flatMap((table) => table.figures.map(({ id }) => id)) ?? [];
  const figures: Record<FigureId, number> = Object.fromEntries(ids.map((id) => [id, 0]));
  const rows = FORM?.tables.find(({ key }) => key === 'requests')?.rows.map(({ key }) => key) ?? [];
  const put = (row: string, column: string, value: number) => {
    figures[`requests.${row}.${column}`] = value;
    figures[`requests.${row}.total`] = (figures[`requests.${row}.total`] ?? 0) + value;
  };
  const most = random.pick([2, 9, 60]);
  for (const column of APPLICANTS) {
    let results = 0;
    for (const row of rows.filter((key) => !ENDS.includes(key))) {
      const value = random.chance(0.25) ? random.whole(0, most) : 0;
      put(row, column, value);
      results += value;
    }
    const forward = random.chance(0.3) ? random.whole(0, most) : 0;
    const carried = random.chance(0.3) ? random.whole(0, Math.min(most, results + forward)) : 0;
    put('resultsTotal', column, results);
    put('carriedForward', column, forward);
    put('carriedOver', column, carried);
    put('newRequests', column, results + forward - carried);
  }
  for (const block of BLOCKS)
    for (const column of ['upheld', 'corrected', 'otherResult', 'pending']) {
      const value = random.chance(0.4) ? random.whole(0, 12) : 0;
      figures[`${block}.${column}`] = value;
      figures[`${block}.total`] = (figures[`${block}.total`] ?? 0) + value;
    }
  return { of: (row) => figures[`requests.${row}.total`] ?? figures[row] ?? 0, figures };
}
