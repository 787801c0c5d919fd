import { checkReport } from './check-report';
import { contextOf } from './context';
import type { DamageCode } from './support/damage';
import { withFields, withFigures, withMessage, withoutParts, withPreamble, withText } from './testing/changes';
import { type Change, reportFixture } from './testing/report-fixture';

const context = contextOf({ unitClass: 'town' });

const failing = (...changes: Change[]) =>
  checkReport(reportFixture(...changes), context).flatMap(({ code, outcome }) => (outcome === 'fail' ? [code] : []));

/** Tables that break every rule about their numbers. */
const wrongNumbers = withFigures({
  'proactive.licensing.decisions': { state: 'text', value: null, raw: '见附件' },
  'proactive.penalties.decisions': 3.5,
  'proactive.coercion.decisions': 'slash',
  'requests.newRequests.naturalPerson': 2,
  'requests.granted.total': 5,
  'requests.carriedForward.total': 'blank',
  'requests.newRequests.otherOrg': 2,
  'review.upheld': 3,
});
const wrongDates: Change[] = [
  withFields({
    years: [
      { source: 'title', year: 2023, place: null },
      { source: 'period', year: 2022, place: null },
    ],
    period: { from: '2022-01-01', to: '2022-11-30' },
  }),
  withPreamble('统计期限为20221月1日，电话：0478-36151'),
];
const lostHeadings: Change[] = [
  withoutParts(6),
  withText(1, '（一）主动公开。', '（二）依申请公开。', '（四）平台建设。'),
];

/** What each kind of damage lies in, and codes that the same report breaks where nothing was damaged. */
const KINDS: [DamageCode, Change[], string[]][] = [
  ['cell-count', [wrongNumbers], ['TAB-05', 'TAB-06', 'TAB-07', 'TAB-08', 'T3-01', 'T3-02', 'T3-03', 'T4-01']],
  ['digits-fused', [wrongNumbers], ['TAB-07', 'T3-02']],
  ['merged-cells', [wrongNumbers], ['TAB-07', 'T3-02']],
  ['date-digits-fused', wrongDates, ['HDR-01', 'HDR-04', 'HDR-06']],
  ['numbering-lost', lostHeadings, ['STR-01', 'STR-06', 'HDR-10']],
];

describe.each(KINDS)('damage of the kind %s', (code, changes, broken) => {
  it('is needed for the proof: without it the rules fail', () => {
    expect(failing(...changes)).toEqual(expect.arrayContaining(broken));
  });

  it('turns the rules that rest on it undetermined, by the fault of the reading', () => {
    const damaged = [...changes, withMessage(code, '识读有损伤。')];
    expect(failing(...damaged).filter((each) => broken.includes(each))).toEqual([]);
    const findings = checkReport(reportFixture(...damaged), context);
    for (const each of broken)
      expect(findings.filter((finding) => finding.code === each && finding.outcome === 'undetermined')).not.toEqual([]);
  });

  it('is shown as a finding of its own that is no fault of the report', () => {
    const findings = checkReport(reportFixture(withMessage(code, '识读有损伤。')), context);
    const guards = findings.filter((finding) => finding.code.startsWith('EXT') && finding.outcome !== 'pass');
    expect(guards).toMatchObject([{ outcome: 'undetermined', fault: 'reading', severity: 'info' }]);
  });
});

it('no rule about numbers fails in a table whose every row may be damaged', () => {
  const codes = failing(wrongNumbers, withMessage('cell-count', '识读有损伤。'));
  expect(codes.filter((code) => /^(?:T\d|TAB|XY)/.test(code))).toEqual([]);
});
