import type { AnnualReport, Outcome } from '@gongkai/domain';
import { checkReport } from '../../check-report';
import { contextOf } from '../../context';
import { oneCellFilled, totalsLeftAtZero, totalsLeftBlank } from '../../testing/real-failures';
import { reportFixture } from '../../testing/report-fixture';

const SUMS = ['T3-01', 'T3-02', 'T3-03', 'T3-04', 'T4-01'];

/** What is said about tables; the words of the fixture are not the matter here. */
const findings = (report: AnnualReport) =>
  checkReport(report, contextOf({ unitClass: 'town' })).filter(({ code }) => code.startsWith('T'));
const codes = (report: AnnualReport, outcome: Outcome) => [
  ...new Set(findings(report).flatMap((finding) => (finding.outcome === outcome ? [finding.code] : []))),
];

describe('tables as real reports had them', () => {
  it('blames a town whose totals stayed 0, row by row', () => {
    const fails = findings(reportFixture(totalsLeftAtZero)).filter(({ outcome }) => outcome === 'fail');
    expect(fails.map(({ code, message }) => [code, message])).toEqual([
      ['T3-02', '“一、本年新收政府信息公开申请数量”一行：六类申请人之和为 1，总计填 0，差 1'],
      ['T3-02', '“三（一）予以公开”一行：六类申请人之和为 1，总计填 0，差 1'],
      ['T3-02', '“三（七）总计”一行：六类申请人之和为 1，总计填 0，差 1'],
    ]);
    expect(fails.every(({ fault, hints }) => fault === 'report' && hints?.length === 2)).toBe(true);
  });

  it('leaves the sums open where totals are blank, blames only the blanks, and gives the totals', () => {
    const report = reportFixture(totalsLeftBlank);
    expect(codes(report, 'fail').filter((code) => SUMS.includes(code))).toEqual([]);
    expect(codes(report, 'fail')).toContain('TAB-05');
    const rows = findings(report).find(({ code }) => code === 'T3-02');
    expect(rows).toMatchObject({ outcome: 'undetermined', fault: 'open' });
    expect(rows?.hints).toHaveLength(19);
    expect(rows?.evidence.map(({ figure, expected }) => [figure, expected]).sort()).toEqual(
      rows?.hints?.map(({ figure, to }) => [figure, to]).sort(),
    );
  });

  it.each([0, 3])('leaves the sums open where six of seven cells are blank beside a %s', (value) => {
    const report = reportFixture(oneCellFilled(value));
    expect(codes(report, 'fail')).toEqual(['TAB-05']);
    expect(findings(report).filter(({ code }) => code === 'TAB-05')).toHaveLength(1);
    expect(codes(report, 'undetermined')).toEqual(expect.arrayContaining(['T3-01', 'T3-02', 'T3-03']));
  });
});
