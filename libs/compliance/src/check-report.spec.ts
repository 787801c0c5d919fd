import { checkObligation } from './check-obligation';
import { checkReport } from './check-report';
import { contextOf, type Obligation, type RuleContext } from './context';
import { RULES } from './rules.generated';
import { withFields, withFigure, withFigures, withMessage } from './testing/changes';
import { type Change, reportFixture as fixture } from './testing/report-fixture';
import { withTold } from './testing/told';

/** The fixture with a number in part one, which every report should have. */
const reportFixture = (...changes: Change[]) =>
  fixture(
    withTold(1, ...(fixture().sections[0]?.paragraphs ?? []).map(({ text }) => text), '全年主动公开信息120条。'),
    ...changes,
  );

const context: RuleContext = contextOf({ unitClass: 'town' });
const duty: Obligation = {
  year: 2023,
  unitClass: 'town',
  due: true,
  deadline: '2024-01-31',
  received: true,
  publishedOn: null,
  asOf: '2024-02-01',
};

describe('checkReport', () => {
  it('asks every report rule once and finds nothing in a correct report', () => {
    const findings = checkReport(reportFixture(), context);
    expect(findings.map(({ rule }) => rule)).toEqual(
      RULES.filter(({ subject }) => subject === 'report').map(({ id }) => id),
    );
    expect(findings.filter(({ outcome }) => !['pass', 'notApplicable'].includes(outcome))).toEqual([]);
  });

  it('asks the rules about the duty as well when the context names one', () => {
    const codes = checkReport(reportFixture(), { ...context, obligation: duty }).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['PUB-01', 'PUB-02', 'T3-01']));
  });

  it('gives a rendered sentence, severity, evidence and the report’s fault for a fail', () => {
    const report = reportFixture(withFigure('review.total', 2));
    expect(checkReport(report, context).find(({ outcome }) => outcome === 'fail')).toMatchObject({
      rule: 'arithmetic/review-total',
      code: 'T4-01',
      severity: 'error',
      message: '行政复议：结果维持、结果纠正、其他结果、尚未审结之和为 0，总计填 2，差 2',
      reason: null,
      fault: 'report',
    });
  });

  it('never blames the author for what reading damaged', () => {
    const report = reportFixture(withFigure('review.total', 'unreadable'), withMessage('digits-fused', '数字粘连'));
    const findings = checkReport(report, context);
    expect(findings.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(findings.find(({ code }) => code === 'T4-01')).toMatchObject({ outcome: 'undetermined', fault: 'reading' });
  });

  it('holds nothing else against a page that is not a report, and says what it is', () => {
    const page = reportFixture(withFields({ isReport: false, kind: '解读', sections: [], tables: [], figures: {} }));
    const findings = checkReport(page, context);
    expect(findings.filter(({ outcome }) => outcome === 'fail').map(({ code }) => code)).toEqual(['PUB-08']);
    const others = findings.filter(({ code }) => code !== 'PUB-08');
    expect(new Set(others.map(({ outcome }) => outcome))).toEqual(new Set(['notApplicable']));
    expect(others[0]?.reason).toBe('文件不是政府信息公开工作年度报告（解读）');
  });
});

describe('checkObligation', () => {
  it('tells a missing report without any report at hand', () => {
    const findings = checkObligation({ ...duty, received: false });
    expect(findings.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['PUB-02', 'notApplicable'],
      ['PUB-01', 'fail'],
    ]);
  });
});

describe('a report whose zeros were left blank', () => {
  it('is told so once, and nothing else turns to fail', () => {
    const blanks = Object.fromEntries(Object.keys(reportFixture().figures).map((id) => [id, 'blank' as const]));
    const findings = checkReport(reportFixture(withFigures(blanks)), context);
    const fails = findings.filter(({ outcome }) => outcome === 'fail');
    expect(fails.map(({ code }) => code)).toEqual(['TAB-05']);
    expect(fails[0]?.evidence).toHaveLength(200);
  });
});
