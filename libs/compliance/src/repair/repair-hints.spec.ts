import type { AnnualReport, FigureId, FormId, RepairHint } from '@gongkai/domain';
import fc from 'fast-check';
import { withFigures } from '../testing/changes';
import { correctFigures } from '../testing/correct-figures';
import { formOf, reportFixture, withYear } from '../testing/report-fixture';
import { repairHints } from './repair-hints';

const FORMS: [FormId, number, number][] = [
  ['F2021', 2023, 190],
  ['F2019', 2020, 176],
];

const summedCells = (id: FormId) => [
  ...new Set(formOf(id).equations.flatMap(({ left, right }) => [...left, ...right])),
];

/** Slips of people who copy numbers: more or less, two digits the wrong way round, one dropped, one doubled, a sign. */
const SLIPS: ((value: number) => number)[] = [
  (value) => value + 1,
  (value) => value + 7,
  (value) => Math.max(0, value - 1),
  (value) => Number([...String(value)].reverse().join('')),
  (value) => Number(String(value).slice(1) || '0'),
  (value) => value * 11,
  (value) => -value,
];

const numbers = (id: FormId) =>
  fc
    .array(fc.nat({ max: 400 }), { minLength: 200, maxLength: 200 })
    .map((supply) => correctFigures(supply, formOf(id)));

function hintsAfter(report: AnnualReport, id: FigureId, slipped: number): RepairHint[] {
  return repairHints(withFigures({ [id]: slipped })(report));
}

describe.each(FORMS)('repair hints for %s', (form, year, count) => {
  const cells = summedCells(form);

  it(`knows ${count} cells in sums`, () => {
    expect(cells).toHaveLength(count);
  });

  it('says nothing about sums that hold', () => {
    fc.assert(
      fc.property(numbers(form), (figures) => {
        expect(repairHints(reportFixture(withYear(year, form), withFigures(figures)))).toEqual([]);
      }),
      { seed: 4, numRuns: 10 },
    );
  });

  it('names the true cell and its true number for every slip in every cell, nearly always first', () => {
    let asked = 0;
    let first = 0;
    fc.assert(
      fc.property(numbers(form), (figures) => {
        const report = reportFixture(withYear(year, form), withFigures(figures));
        for (const id of cells)
          for (const slip of SLIPS) {
            const value = figures[id] ?? 0;
            const slipped = slip(value);
            if (slipped === value) continue;
            const hints = hintsAfter(report, id, slipped);
            const found = hints.findIndex((hint) => hint.figure === id && hint.to === value && !hint.also);
            expect(found).toBeGreaterThanOrEqual(0);
            asked += 1;
            if (found === 0) first += 1;
          }
      }),
      { seed: 8, numRuns: 3 },
    );
    expect(asked).toBeGreaterThan(count * SLIPS.length * 2);
    expect(first / asked).toBeGreaterThan(0.95);
  });

  it('gives only changes after which no sum of the report is broken', () => {
    fc.assert(
      fc.property(numbers(form), fc.constantFrom(...cells), fc.integer({ min: 1, max: 90 }), (figures, id, more) => {
        const report = reportFixture(
          withYear(year, form),
          withFigures(figures),
          withFigures({ [id]: (figures[id] ?? 0) + more }),
        );
        for (const hint of repairHints(report)) {
          const changes = [hint, ...(hint.also ?? [])].map(({ figure, to }) => [figure, to]);
          expect(repairHints(withFigures(Object.fromEntries(changes))(report))).toEqual([]);
        }
      }),
      { seed: 15, numRuns: 40 },
    );
  });

  it('finds the number of a blank cell', () => {
    fc.assert(
      fc.property(numbers(form), (figures) => {
        const report = reportFixture(withYear(year, form), withFigures(figures));
        for (const id of cells) {
          const hints = repairHints(withFigures({ [id]: 'blank' })(report));
          expect(hints).toMatchObject([{ figure: id, from: '', to: figures[id], kind: 'implied', complete: true }]);
        }
      }),
      { seed: 16, numRuns: 3 },
    );
  });
});
