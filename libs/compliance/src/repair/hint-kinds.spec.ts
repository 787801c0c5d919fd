import type { AnnualReport } from '@gongkai/domain';
import { checkReport } from '../check-report';
import { contextOf } from '../context';
import { withFields, withFigures, withMessage } from '../testing/changes';
import { correctFigures } from '../testing/correct-figures';
import { oneCellFilled, totalsLeftAtZero, totalsLeftBlank } from '../testing/real-failures';
import { reportFixture } from '../testing/report-fixture';
import { repairHints } from './repair-hints';

const NUMBERS = correctFigures([31, 4, 12, 0, 7, 55, 18, 2, 9]);
const correct = (...changes: Parameters<typeof reportFixture>) => reportFixture(withFigures(NUMBERS), ...changes);
const number = (id: string) => NUMBERS[id] ?? 0;

describe('a single slip', () => {
  it('is told with its cell, both numbers and what it mends', () => {
    const report = reportFixture(
      withFigures({
        'requests.granted.enterprise': 13,
        'requests.granted.naturalPerson': 4,
        'requests.granted.total': 35,
      }),
      withFigures({ 'requests.resultsTotal.enterprise': 31, 'requests.resultsTotal.naturalPerson': 4 }),
      withFigures({ 'requests.resultsTotal.total': 35, 'requests.newRequests.enterprise': 31 }),
      withFigures({ 'requests.newRequests.naturalPerson': 4, 'requests.newRequests.total': 35 }),
    );
    const [hint, ...others] = repairHints(report);
    expect(others).toEqual([]);
    expect(hint).toMatchObject({
      figure: 'requests.granted.enterprise',
      from: 13,
      to: 31,
      kind: 'swapped',
      complete: true,
      mends: ['requestsResultsTotal.enterprise', 'requestsRowTotal.granted'],
      sentence: '若把三（一）予以公开（商业企业）由 13 改为 31，2 个不符的等式都能成立；可能是数字前后颠倒',
    });
  });

  it('leaves every cell of a block open that could have slipped, the likeliest first', () => {
    const report = reportFixture(
      withFigures({ 'review.upheld': 31, 'review.corrected': 4, 'review.pending': 21, 'review.total': 47 }),
    );
    const hints = repairHints(report);
    expect(hints.map(({ figure, to, kind }) => [figure, to, kind])).toEqual([
      ['review.pending', 12, 'swapped'],
      ['review.upheld', 22, 'difference'],
      ['review.total', 56, 'difference'],
    ]);
  });
});

describe('several cells', () => {
  it('names two cells that stand in each other’s place', () => {
    const [one, other] = ['requests.granted.enterprise', 'requests.granted.researchInst'];
    const hints = repairHints(correct(withFigures({ [one]: number(other), [other]: number(one) })));
    expect(hints[0]).toMatchObject({
      figure: one,
      to: number(one),
      also: [{ figure: other, from: number(one), to: number(other) }],
      kind: 'exchanged',
      complete: true,
      mends: ['requestsResultsTotal.enterprise', 'requestsResultsTotal.researchInst'],
    });
  });

  it('names the whole column where a town left its totals at 0, or else the one that made them wrong', () => {
    const hints = repairHints(reportFixture(totalsLeftAtZero));
    expect(hints.map(({ figure, to, also, kind }) => [figure, to, also?.length, kind])).toEqual([
      ['requests.newRequests.total', 1, 2, 'column'],
      ['requests.newRequests.legalServiceOrg', 0, 2, 'column'],
    ]);
    expect(hints[0]?.sentence).toBe(
      '若把一、本年新收政府信息公开申请数量（总计）由 0 改为 1，三（一）予以公开（总计）由 0 改为 1，三（七）总计（总计）由 0 改为 1，3 个不符的等式都能成立；可能是整列漏填或者错填',
    );
  });

  it('mends what one cell can mend where two slips broke more, and says that the rest stays broken', () => {
    const report = correct(
      withFigures({
        'requests.granted.enterprise': number('requests.granted.enterprise') + 5,
        'requests.unavailable.notHeld.otherOrg': number('requests.unavailable.notHeld.otherOrg') + 8,
      }),
    );
    const hints = repairHints(report);
    expect(hints.map(({ figure, complete, mends }) => [figure, complete, mends.length]).sort()).toEqual([
      ['requests.granted.enterprise', false, 2],
      ['requests.unavailable.notHeld.otherOrg', false, 2],
    ]);
    expect(hints[0]?.sentence).toContain('2 个等式能成立，另有 2 个仍然不符');
  });

  it('mends slips in tables apart one by one', () => {
    const report = correct(withFigures({ 'requests.granted.enterprise': 30, 'review.total': 1 }));
    const complete = repairHints(report).filter((hint) => hint.complete);
    expect(new Set(complete.map(({ figure }) => figure.split('.')[0]))).toEqual(new Set(['requests', 'review']));
  });
});

describe('cells without a number', () => {
  it('gives all 19 totals that an office left blank, because every sum agrees', () => {
    const report = reportFixture(totalsLeftBlank);
    const hints = repairHints(report);
    expect(hints).toHaveLength(19);
    for (const { figure, to, kind } of hints) {
      const row = figure.slice(0, -'.total'.length);
      const columns = [
        'naturalPerson',
        'enterprise',
        'researchInst',
        'publicWelfareOrg',
        'legalServiceOrg',
        'otherOrg',
      ];
      expect(to).toBe(columns.reduce((sum, column) => sum + (report.figures[`${row}.${column}`]?.value ?? 0), 0));
      expect(kind).toBe('implied');
    }
  });

  it('says nothing of blanks that could hold anything, and 0 where the total is 0', () => {
    expect(repairHints(reportFixture(oneCellFilled(3)))).toEqual([]);
    const row = ['naturalPerson', 'enterprise', 'researchInst'].map((column) => `requests.granted.${column}`);
    const hints = repairHints(reportFixture(withFigures(Object.fromEntries(row.map((id) => [id, 'blank'])))));
    expect(hints.map(({ figure, to }) => [figure, to])).toEqual(row.map((id) => [id, 0]));
    expect(hints[0]?.sentence).toBe('三（一）予以公开（自然人）空白，按 2 个等式的其余各格推算应为 0');
  });

  it('says nothing where row and column want different numbers, or one that no cell can hold', () => {
    const blank = withFigures({ 'requests.granted.enterprise': 'blank' });
    const implied = (report: AnnualReport) => repairHints(report).filter(({ kind }) => kind === 'implied');
    expect(implied(correct(blank, withFigures({ 'requests.granted.total': 1000 })))).toEqual([]);
    const tooSmall = withFigures({ 'requests.granted.total': 1, 'requests.resultsTotal.enterprise': 1 });
    expect(implied(correct(blank, tooSmall))).toEqual([]);
  });
});

describe('where nothing must be mended', () => {
  it('keeps silent about rows that reading damaged', () => {
    const damaged = withMessage('digits-fused', '两格数字连在一起');
    expect(repairHints(correct(damaged, withFigures({ 'requests.granted.enterprise': 13 })))).toEqual([]);
  });

  it('keeps silent about forms without sums', () => {
    expect(repairHints(reportFixture(withFields({ format: 'F2008', figures: {} })))).toEqual([]);
  });
});

describe('findings', () => {
  const hinted = (report: AnnualReport) =>
    checkReport(report, contextOf({})).flatMap(({ code, hints }) => (hints ? [[code, hints.length]] : []));

  it('carry the hints for their own sums', () => {
    expect(hinted(correct(withFigures({ 'requests.granted.enterprise': 13 })))).toEqual([
      ['T3-03', 1],
      ['T3-02', 1],
    ]);
    expect(hinted(reportFixture(totalsLeftBlank))).toEqual([
      ['T3-03', 19],
      ['T3-02', 19],
    ]);
    expect(hinted(correct())).toEqual([]);
  });
});
