import { withFields, withMessage } from '../../testing/changes';
import { describeRule } from '../../testing/describe-rule';
import { reportFixture } from '../../testing/report-fixture';
import { year } from './year';

const place = { page: null, table: null, row: null, column: null, quote: '2022年1月1日至2022年12月31日', block: 1 };
const titlePlace = { ...place, quote: '示例旗青山镇2023年报告', block: 0 };
const oldPeriod = withFields({
  years: [
    { source: 'title', year: 2023, place: titlePlace },
    { source: 'period', year: 2022, place },
  ],
  period: { from: '2022-01-01', to: '2022-12-31' },
});

describeRule(year, {
  pass: [
    { name: 'one year everywhere', report: reportFixture() },
    {
      name: 'a file named after another year, which is not part of the report',
      report: reportFixture((report) => ({
        ...report,
        years: [...report.years, { source: 'fileName', year: 2024, place: null }],
      })),
    },
  ],
  fail: [
    {
      name: 'a period left over from last year',
      report: reportFixture(oldPeriod),
      message: 'unequal',
      sentence: '题名写 2023 年，统计期限写 2022 年',
      evidence: [
        { actual: 2023, place: titlePlace },
        { actual: 2022, quote: '2022年1月1日至2022年12月31日', place },
      ],
    },
    {
      name: 'a report recognised as another year',
      report: reportFixture(withFields({ year: 2022 })),
      message: 'otherYear',
      sentence: '题名和统计期限写 2023 年，报告年度为 2022 年',
      evidence: [{ actual: 2023 }, { actual: 2023 }],
    },
  ],
  notApplicable: 'never',
  undetermined: [
    {
      name: 'date digits that ran together',
      report: reportFixture(oldPeriod, withMessage('date-digits-fused', '20221月1日')),
      fault: 'reading',
    },
    { name: 'a title without a year', report: reportFixture(withFields({ years: [] })), reason: '题名没有写明年份' },
    {
      name: 'no period',
      report: reportFixture(withFields({ period: null, years: [{ source: 'title', year: 2023, place: titlePlace }] })),
      reason: '没有写明统计期限',
      fault: 'open',
    },
  ],
});
