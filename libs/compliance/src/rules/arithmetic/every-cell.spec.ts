import type { FigureId, Finding } from '@gongkai/domain';
import fc from 'fast-check';
import { checkReport } from '../../check-report';
import { withFigures } from '../../testing/changes';
import { correctFigures } from '../../testing/correct-figures';
import { FORM, reportFixture } from '../../testing/report-fixture';

const CONTEXT = { unitClass: null, obligation: null, previous: null, compare: [] };
const SUMS = ['T3-01', 'T3-02', 'T3-03', 'T4-01'];
const CELLS = FORM.tables
  .filter(({ key }) => key !== 'proactive')
  .flatMap((table) => table.figures.map(({ id }) => id));

const brokenSums = (figures: Record<FigureId, number>): Finding[] =>
  checkReport(reportFixture(withFigures(figures)), CONTEXT).filter(
    ({ code, outcome }) => (SUMS.includes(code) || code.startsWith('T3')) && outcome === 'fail',
  );

const cellsOf = (finding: Finding) => finding.evidence.flatMap(({ figure }) => figure ?? []).sort();

const randomFigures = fc.array(fc.nat({ max: 40 }), { minLength: 200, maxLength: 200 }).map(correctFigures);

describe('the sums of tables 3 and 4', () => {
  it('has 190 cells to try', () => {
    expect(CELLS).toHaveLength(190);
  });

  it('finds nothing in correct reports', () => {
    fc.assert(
      fc.property(randomFigures, (figures) => {
        expect(brokenSums(figures)).toEqual([]);
      }),
      { seed: 2021, numRuns: 25 },
    );
  });

  it('finds every single cell raised by one, with exactly the equations it stands in and all their cells', () => {
    fc.assert(
      fc.property(randomFigures, (figures) => {
        for (const id of CELLS) {
          const raised = { ...figures, [id]: (figures[id] ?? 0) + 1 };
          const found = brokenSums(raised).filter(({ code }) => SUMS.includes(code));
          const expected = FORM.equations
            .filter(({ left, right }) => left.includes(id) || right.includes(id))
            .map(({ left, right }) => [...left, ...right].sort());
          expect(found.length).toBeGreaterThan(0);
          expect(found.map(cellsOf).sort()).toEqual(expected.sort());
          const evidence = found.flatMap((finding) => finding.evidence.filter(({ figure }) => figure === id));
          expect(evidence.every(({ actual, place }) => actual === raised[id] && place !== null)).toBe(true);
        }
      }),
      { seed: 30, numRuns: 4 },
    );
  });
});
