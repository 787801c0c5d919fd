import type { AnnualReport } from '@gongkai/domain';
import fc from 'fast-check';
import { FORM_2019, FORM_2021 } from '../../testing/forms';
import { type Printed, printAsText, RUN_TOGETHER } from '../../testing/print-form';
import { balancedOf, expectNoWrongNumber, runs, zerosOf } from '../../testing/random-figures';
import { readLines } from '../../testing/whole-report';

const torn = (form: typeof FORM_2021, printed: Printed) => readLines(form, printAsText(form, printed, RUN_TOGETHER));
const suggested = (report: AnnualReport) =>
  Object.assign({}, ...(report.suggestions ?? []).map(({ figures }) => figures)) as Record<string, number>;

const COLUMNS = ['naturalPerson', 'enterprise', 'otherOrg', 'total'];
const row = (key: string, ...texts: string[]) =>
  Object.fromEntries(COLUMNS.map((column, index) => [`requests.${key}.${column}`, texts[index] ?? '0']));

describe('what is suggested for digits that ran together', () => {
  it('is the one split that the sums leave, and nothing becomes a number', () => {
    const report = torn(FORM_2021, {
      ...zerosOf(FORM_2021),
      ...row('newRequests', '64', '0', '4', '68'),
      ...row('granted', '63', '0', '4', '67'),
      ...row('resultsTotal', '63', '0', '4', '67'),
      ...row('carriedForward', '1', '0', '0', '1'),
    });
    const total = report.figures['requests.newRequests.total'];
    expect(total).toMatchObject({ value: null, state: 'unreadable' });
    expect(suggested(report)).toMatchObject({
      'requests.newRequests.naturalPerson': 64,
      'requests.newRequests.total': 68,
      'requests.granted.otherOrg': 4,
      'requests.resultsTotal.total': 67,
    });
    expect(report.suggestions?.[0]).toMatchObject({ quote: '640000468', place: { quote: '640000468' } });
  });

  it('is nothing where two splits satisfy the sums, and nothing without sums', () => {
    const report = torn(FORM_2021, {
      ...zerosOf(FORM_2021),
      'proactive.normativeDocs.issued': '12',
      'review.upheld': '11',
      'review.corrected': '1',
      'review.total': '12',
    });
    expect(report.figures['proactive.normativeDocs.issued']?.value).toBeNull();
    // 11+1 and 1+11 both make 12.
    expect(report.figures['review.total']?.value).toBeNull();
    expect(report.suggestions).toEqual([]);
  });

  it.each([FORM_2021, FORM_2019])('is what was printed, wherever the sums of $id hold', (form) => {
    fc.assert(
      fc.property(balancedOf(form), (printed) => {
        const report = torn(form, printed);
        expectNoWrongNumber(report.figures, printed);
        const wrong = Object.entries(suggested(report)).filter(([id, value]) => String(value) !== printed[id]);
        expect(wrong).toEqual([]);
      }),
      runs(5),
    );
  });
});
