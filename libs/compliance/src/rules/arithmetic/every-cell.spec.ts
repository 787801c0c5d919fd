import type { AnnualReport, Finding, FormId } from '@gongkai/domain';
import fc from 'fast-check';
import { checkReport } from '../../check-report';
import { contextOf } from '../../context';
import { RULES } from '../../rules.generated';
import { type CellChange, withFigure, withFigures } from '../../testing/changes';
import { correctFigures } from '../../testing/correct-figures';
import { FORM, formOf, reportFixture, withYear } from '../../testing/report-fixture';
import { toFindings } from '../../to-finding';

const CONTEXT = contextOf({ unitClass: 'town' });
const SUMS = ['T3-01', 'T3-02', 'T3-03', 'T4-01'];
const RULES_OF_SUMS = RULES.filter(({ code }) => SUMS.includes(code) || code === 'T3-04');

const brokenSums = (report: AnnualReport): Finding[] =>
  RULES_OF_SUMS.flatMap((rule) =>
    rule.subject === 'report' ? toFindings(rule, rule.check(report, CONTEXT, {})) : [],
  ).filter(({ outcome }) => outcome === 'fail');

const cellsOf = (finding: Finding) => finding.evidence.flatMap(({ figure }) => figure ?? []).sort();

const randomFigures = (id: FormId) =>
  fc.array(fc.nat({ max: 40 }), { minLength: 200, maxLength: 200 }).map((supply) => correctFigures(supply, formOf(id)));

describe.each([
  ['F2021', 2023, 190],
  ['F2019', 2020, 176],
] as const)('the sums of tables 3 and 4 in %s', (id, year, count) => {
  const form = formOf(id);
  const cells = form.tables
    .filter(({ key }) => key !== 'proactive')
    .flatMap((table) => table.figures.map((figure) => figure.id));
  const reportWith = (figures: Record<string, number>) => reportFixture(withYear(year, id), withFigures(figures));

  it(`has ${count} cells to try`, () => {
    expect(cells).toHaveLength(count);
  });

  it('finds nothing in correct reports', () => {
    fc.assert(
      fc.property(randomFigures(id), (figures) => {
        expect(brokenSums(reportWith(figures))).toEqual([]);
      }),
      { seed: 2021, numRuns: 25 },
    );
  });

  it('finds every single cell raised by one, with exactly the equations it stands in and all their cells', () => {
    fc.assert(
      fc.property(randomFigures(id), (figures) => {
        const correct = reportWith(figures);
        for (const cell of cells) {
          const raised = (figures[cell] ?? 0) + 1;
          const found = brokenSums(withFigure(cell, raised)(correct)).filter(({ code }) => SUMS.includes(code));
          const expected = form.equations
            .filter(({ left, right }) => left.includes(cell) || right.includes(cell))
            .map(({ left, right }) => [...left, ...right].sort());
          expect(found.length).toBeGreaterThan(0);
          expect(found.map(cellsOf).sort()).toEqual(expected.sort());
          const evidence = found.flatMap((finding) => finding.evidence.filter(({ figure }) => figure === cell));
          expect(evidence.every(({ actual, place }) => actual === raised && place !== null)).toBe(true);
        }
      }),
      { seed: 30, numRuns: 3 },
    );
  });
});

describe('the cells of table 2', () => {
  const cells = FORM.tables[0]?.figures ?? [];
  const fails = (id: string, change: CellChange) =>
    checkReport(reportFixture(withFigure(id, change)), CONTEXT)
      .filter(({ outcome, severity }) => outcome === 'fail' && severity === 'error')
      .map(({ code, evidence }) => [code, evidence.map(({ figure }) => figure)]);

  it.each(cells.map(({ id }) => id))('finds %s negative, fractional where it is a count, or words', (id) => {
    const decimal = cells.find((cell) => cell.id === id)?.decimal ?? false;
    expect(fails(id, -3)).toContainEqual(['TAB-08', [id]]);
    expect(fails(id, 2.5).some(([code]) => code === 'TAB-08')).toBe(!decimal);
    expect(fails(id, { value: null, state: 'text', raw: '约三件' })).toContainEqual(['TAB-07', [id]]);
  });

  it.each(['issued', 'repealed', 'inForce'])('finds 规章 %s that a town cannot have', (column) => {
    const id = `proactive.rules.${column}`;
    expect(fails(id, 6)).toContainEqual(['T2-01', [id]]);
  });
});
