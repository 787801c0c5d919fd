import type { AnnualReport } from '@gongkai/domain';
import { withFigures } from '../testing/changes';
import { correctFigures } from '../testing/correct-figures';
import { FORM, formOf, reportFixture } from '../testing/report-fixture';
import { equationsOf } from './equations';
import { judgeEquations } from './judge-equations';

/** A report in the form of 2021 whose （六）其他处理 is one row. */
function oneRow(figures: Record<string, number>): AnnualReport {
  const parts = ['correctionOverdue', 'feeOverdue', 'other'];
  const columns = FORM.tables[1]?.columns.map(({ key }) => key) ?? [];
  const missing = parts.flatMap((part) =>
    columns.map((column) => [`requests.otherHandling.${part}.${column}`, 'missingCell' as const]),
  );
  const report = reportFixture(withFigures(Object.fromEntries(missing)));
  const extra = columns.map((column) => [
    `requests.otherHandling.${column}`,
    { value: figures[`requests.otherHandling.${column}`] ?? 0, state: 'number' as const, raw: null, place: null },
  ]);
  const known = Object.fromEntries(Object.entries(figures).filter(([id]) => id in report.figures));
  return withFigures(known)({ ...report, figures: { ...report.figures, ...Object.fromEntries(extra) } });
}

const NUMBERS = correctFigures([3, 1, 4, 1, 5, 9, 2, 6], formOf('F2019'));
const outcomesOf = (report: AnnualReport) =>
  (['requestsRowTotal', 'requestsResultsTotal', 'requestsBalance'] as const).map((family) =>
    [judgeEquations(report, family, 'requests', () => ({}))].flat().map(({ outcome }) => outcome),
  );

describe('equationsOf', () => {
  it('gives those of the form', () => {
    expect(equationsOf(reportFixture(), FORM)).toBe(FORM.equations);
  });

  it('lets the sums hold where （六）其他处理 is one row', () => {
    expect(outcomesOf(oneRow(NUMBERS))).toEqual([['pass'], ['pass'], ['pass']]);
  });

  it('finds a slip in that row', () => {
    const total = (NUMBERS['requests.otherHandling.enterprise'] ?? 0) + 1;
    expect(outcomesOf(oneRow({ ...NUMBERS, 'requests.otherHandling.enterprise': total }))).toEqual([
      ['fail'],
      ['fail'],
      ['pass'],
    ]);
  });
});
