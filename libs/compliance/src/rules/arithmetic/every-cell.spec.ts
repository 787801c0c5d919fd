import type { AnnualReport, Finding } from '@gongkai/domain';
import fc from 'fast-check';
import { contextOf } from '../../context';
import { RULES } from '../../rules.generated';
import { withFigure, withFigures } from '../../testing/changes';
import { correctFigures } from '../../testing/correct-figures';
import { FORM, reportFixture } from '../../testing/report-fixture';
import { toFindings } from '../../to-finding';

const CONTEXT = contextOf({});
const SUMS = ['T3-01', 'T3-02', 'T3-03', 'T4-01'];
const CELLS = FORM.tables
  .filter(({ key }) => key !== 'proactive')
  .flatMap((table) => table.figures.map(({ id }) => id));

const RULES_OF_SUMS = RULES.filter(({ code }) => SUMS.includes(code) || code === 'T3-04');

const brokenSums = (report: AnnualReport): Finding[] =>
  RULES_OF_SUMS.flatMap((rule) =>
    rule.subject === 'report' ? toFindings(rule, rule.check(report, CONTEXT, {})) : [],
  ).filter(({ outcome }) => outcome === 'fail');

const cellsOf = (finding: Finding) => finding.evidence.flatMap(({ figure }) => figure ?? []).sort();

const randomFigures = fc.array(fc.nat({ max: 40 }), { minLength: 200, maxLength: 200 }).map(correctFigures);

describe('the sums of tables 3 and 4', () => {
  it('has 190 cells to try', () => {
    expect(CELLS).toHaveLength(190);
  });

  it('finds nothing in correct reports', () => {
    fc.assert(
      fc.property(randomFigures, (figures) => {
        expect(brokenSums(reportFixture(withFigures(figures)))).toEqual([]);
      }),
      { seed: 2021, numRuns: 25 },
    );
  });

  it('finds every single cell raised by one, with exactly the equations it stands in and all their cells', () => {
    fc.assert(
      fc.property(randomFigures, (figures) => {
        const correct = reportFixture(withFigures(figures));
        for (const id of CELLS) {
          const raised = (figures[id] ?? 0) + 1;
          const found = brokenSums(withFigure(id, raised)(correct)).filter(({ code }) => SUMS.includes(code));
          const expected = FORM.equations
            .filter(({ left, right }) => left.includes(id) || right.includes(id))
            .map(({ left, right }) => [...left, ...right].sort());
          expect(found.length).toBeGreaterThan(0);
          expect(found.map(cellsOf).sort()).toEqual(expected.sort());
          const evidence = found.flatMap((finding) => finding.evidence.filter(({ figure }) => figure === id));
          expect(evidence.every(({ actual, place }) => actual === raised && place !== null)).toBe(true);
        }
      }),
      { seed: 30, numRuns: 4 },
    );
  });
});
